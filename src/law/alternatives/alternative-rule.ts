import type { Authorities } from '../../authority/authority.ts';
import type { Words } from '../../decision/rule.ts';
import type { CountView } from '../count-view.ts';
import type { Found } from '../found.ts';
import type { AlternativeCode } from '../outcome.ts';

/** A remedy other than the petition, and when it is named. */
export interface AlternativeRule {
  readonly code: AlternativeCode;
  readonly authorities: Authorities;
  /** False if it is not named; otherwise its words: `opensOn` for its first day. */
  readonly applies: (view: CountView, found: Found) => boolean | Words;
}
