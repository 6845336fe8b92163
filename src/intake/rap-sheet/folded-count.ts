import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place } from '../place.ts';
import type { NotRead, ReadCount } from '../reading.ts';
import type { PrintedSentence } from './sentence-words.ts';

/** Something that happened to the sentence after it was pronounced. */
export interface AfterJudgment {
  /** `lost`: a day on which something was ordered, and the order was not read. */
  readonly what:
    | ('revoked' | 'reinstated' | 'modified' | 'converted-to-summary' | 'extended' | 'lost')
    | ('terminated-early' | 'terminated-for-misconduct' | 'completed');
  /** Revoked and terminated: the end, whatever sentence follows. */
  readonly ends?: true;
  readonly until?: PlainDate;
  readonly on: PlainDate | null;
  readonly place: Place;
  readonly sentence?: PrintedSentence;
}

export interface FoldedCount {
  readonly count: ReadCount;
  readonly judged?: { readonly on: PlainDate | null; readonly place: Place };
  readonly deferred?: Deferred;
  readonly sentence?: PrintedSentence;
  /** A sentence is printed of which it is not certain that it is this count's. */
  readonly sentenceInDoubt?: true;
  readonly jailFelony?: Place;
  readonly after: readonly AfterJudgment[];
  readonly relief?: { readonly on: PlainDate; readonly place: Place };
  readonly transferred?: Transferred;
  readonly notRead: readonly NotRead[];
}

/** Probation goes on in another county. */
export interface Transferred {
  readonly county: string;
  readonly on: PlainDate | null;
  readonly place: Place;
}

export interface Deferred {
  readonly grantedOn: PlainDate | null;
  readonly place: Place;
  readonly months?: number;
  readonly dismissedOn?: PlainDate;
  readonly dismissedPlace?: Place;
  readonly terminatedOn?: PlainDate;
}
