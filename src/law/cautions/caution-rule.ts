import type { Authorities } from '../../authority/authority.ts';
import type { Words } from '../../decision/rule.ts';
import type { CountView } from '../count-view.ts';
import type { CautionCode, Opened } from '../outcome.ts';

/** One thing that a dismissal does not do, or that is also required, and when we say so. */
export interface CautionRule {
  readonly code: CautionCode;
  readonly authorities: Authorities;
  /** False if it does not apply; otherwise its words. */
  readonly isOwed: (view: CountView, opened: Opened) => boolean | Words;
}
