import type { PlainDate } from '../../calendar/plain-date.ts';
import { inMonths } from '../lengths.ts';
import type { Place } from '../place.ts';
import type { NotRead, ReadPrison, ReadSentence, SentenceThen } from '../reading.ts';
import { dispositionOf } from './disposition-words.ts';
import { type PrintedSentence, printedSentence } from './sentence-words.ts';
import type { SheetCount, SheetEvent } from './sheet-events.ts';

interface Dated {
  readonly on: PlainDate;
  readonly place: Place;
}

/** What a custody event shows about its term. */
export interface CustodyTerm {
  readonly event: SheetEvent;
  readonly sentence?: PrintedSentence;
  readonly released?: Dated;
  /** Released at some time, even if the sheet leaves open which release counts. */
  readonly wasReleased: boolean;
  readonly discharged?: Dated;
  readonly notRead: readonly NotRead[];
}

/** A prison receives a person from two courts at once: each term has the counts below its own line. */
export function custodyTerms(event: SheetEvent): readonly CustodyTerm[] {
  const courts: SheetCount[][] = [];
  for (const count of event.counts) {
    const from = sentencedFrom(count);
    const before = courts.at(-1)?.flatMap((one) => sentencedFrom(one) ?? [])[0];
    const another = from !== undefined && before !== undefined && from !== before;
    if (courts.length === 0 || another) courts.push([count]);
    else courts.at(-1)?.push(count);
  }
  return courts.length < 2
    ? [custodyTerm(event)]
    : courts.map((counts) => custodyTerm({ ...event, counts }));
}

function sentencedFrom({ other }: SheetCount): string | undefined {
  return other.find(({ label }) => label === 'sen-from')?.value.text;
}

/** PAROLED is the release, DISCHARGED after it the end of parole. */
function custodyTerm(event: SheetEvent): CustodyTerm {
  const steps = event.counts.flatMap(({ steps: all }) => all);
  const sentence = printedSentence(
    event.counts.flatMap(({ steps: all }) => all[0]?.sentence ?? []),
  );
  const notRead: NotRead[] = [];
  const paroled: Dated[] = [];
  const discharged: Dated[] = [];
  let returned = false;
  let lost = false;
  for (const { date, dispositions } of steps) {
    const moves = dispositions.filter(({ text }) => isMove(text));
    for (const printed of dispositions) {
      const kind = dispositionOf(printed.text);
      const on = date?.on;
      // The day is the first one's: that of a second under it was lost.
      const later = moves.indexOf(printed) > 0;
      if (later) lost = true;
      const day =
        on === undefined || on === null || later ? undefined : { on, place: printed.place };
      if (kind === 'paroled' && day !== undefined) paroled.push(day);
      else if (kind === 'discharged' && day !== undefined) discharged.push(day);
      else if (/RETURN|RTN|RETD/iu.test(printed.text)) returned = true;
      else if (kind !== 'nothing') notRead.push({ ...printed, why: 'unknown-disposition' });
    }
  }
  // After a return to custody there is more than one release; the sheet does not say which one
  // counts.
  const [first, ...more] = paroled;
  const last = discharged.at(-1);
  // Both under one day: the date of one of them was lost.
  const together = first !== undefined && first.on === last?.on;
  const [released, end] = together ? [] : [first, lost ? undefined : last];
  return {
    event,
    ...(sentence === undefined ? {} : { sentence }),
    ...(released === undefined || more.length > 0 || returned ? {} : { released }),
    wasReleased: paroled.length > 0,
    ...(end === undefined ? {} : { discharged: end }),
    notRead,
  };
}

function isMove(text: string): boolean {
  const kind = dispositionOf(text);
  return kind === 'paroled' || kind === 'discharged';
}

export function withCustody(sentence: ReadSentence, term: CustodyTerm): ReadSentence {
  if (sentence.kind === 'state-prison') return prisonWith(sentence, term);
  const { followedBy } = sentence;
  if (sentence.kind === 'probation' && followedBy?.kind === 'state-prison') {
    return { ...sentence, followedBy: thenWith(followedBy, term) };
  }
  return sentence;
}

function prisonWith(
  sentence: ReadPrison,
  { released, wasReleased, discharged, sentence: printed }: CustodyTerm,
): ReadPrison {
  const term = printed?.parts.prison;
  const months = sentence.prisonMonths ?? (term === undefined ? null : inMonths(term.lengths));
  const at = { ...sentence.at };
  if (sentence.prisonMonths === null && term !== undefined) at['prisonMonths'] = term.place;
  const afterRelease = wasReleased || sentence.releasedOn !== undefined;
  const end = discharged === undefined ? {} : endOf(discharged, afterRelease);
  if (released !== undefined) at['releasedOn'] = released.place;
  if (discharged !== undefined) {
    at['paroleEndedOn'] = discharged.place;
    at['completedOn'] = discharged.place;
  }
  return {
    ...sentence,
    prisonMonths: months,
    ...(released === undefined ? {} : { releasedOn: released.on }),
    ...end,
    at,
  };
}

function endOf(
  { on }: Dated,
  afterRelease: boolean,
): { paroleEndedOn?: PlainDate; completedOn?: PlainDate } {
  return afterRelease ? { paroleEndedOn: on } : { completedOn: on };
}

function thenWith(
  followedBy: SentenceThen,
  { released, wasReleased, discharged }: CustodyTerm,
): SentenceThen {
  return {
    ...followedBy,
    ...(released === undefined ? {} : { releasedOn: released.on }),
    ...(discharged === undefined || !wasReleased ? {} : { paroleEndedOn: discharged.on }),
    at: {
      ...followedBy.at,
      ...(released === undefined ? {} : { releasedOn: released.place }),
      ...(discharged === undefined ? {} : { paroleEndedOn: discharged.place }),
    },
  };
}
