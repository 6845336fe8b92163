import type { Authorities } from '../../authority/authority.ts';
import type { Words } from '../../decision/rule.ts';
import type { CountView } from '../count-view.ts';
import type { CautionCode, Opened } from '../outcome.ts';

/** One thing that a dismissal does not do, or that is owed beside it, and when it is told. */
export interface CautionRule {
  readonly code: CautionCode;
  readonly authorities: Authorities;
  /** False where it is not told; its words where it is. */
  readonly isOwed: (view: CountView, opened: Opened) => boolean | Words;
}
