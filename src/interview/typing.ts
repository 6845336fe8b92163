import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import type { Interview } from './interview.ts';
import type { Step } from './step.ts';
import type { Said, Taken } from './taken.ts';
import type { TypedWords } from './typed-words.ts';

/** What we need to understand an answer. */
export interface Understanding {
  readonly county: CountyProfile;
  readonly typed: TypedWords;
}

/** An answer is typed on a day, in the interview so far. */
export interface Typing extends Understanding {
  readonly today: PlainDate;
  readonly interview: Interview;
}

/** The answer goes where the question belongs. */
export function written(step: Step, to: unknown, as: Said): Taken {
  return { ok: true, given: { key: step.key, changes: [{ path: step.path, to }] }, said: as };
}

export function leftOut(step: Step): Taken {
  return {
    ok: true,
    given: { key: step.key, changes: [], open: true },
    said: { kind: 'nothing' },
  };
}

/** Asked again when the draft is resumed: there may be another by then. */
export function noMore(step: Step): Taken {
  return { ok: true, given: { key: step.key, changes: [] }, said: { kind: 'nothing' } };
}
