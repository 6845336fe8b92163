import type { Authorities } from '../../authority/authority.ts';
import type { Words } from '../../decision/rule.ts';
import type { CountView } from '../count-view.ts';
import type { Found } from '../found.ts';
import type { AlternativeCode } from '../outcome.ts';

/** Another remedy than the petition, and when it is named. */
export interface AlternativeRule {
  readonly code: AlternativeCode;
  readonly authorities: Authorities;
  /** False where it is not named; its words where it is: `opensOn` for its first day. */
  readonly applies: (view: CountView, found: Found) => boolean | Words;
}
