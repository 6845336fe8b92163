import type { PlainDate } from '../../calendar/plain-date.ts';
import { inMonths, ofJail } from '../lengths.ts';
import type { Place } from '../place.ts';
import type { ReadProbation, ReadSentence, SentenceChange, SentenceThen } from '../reading.ts';
import type { AfterJudgment } from './folded-count.ts';
import type { PrintedSentence } from './sentence-words.ts';

/**
 * What happened to the sentence later. A revocation with a sentence under it ends probation; alone
 * it does not. A sentence printed under a modification is not the sentence.
 */
export function withAfterJudgment(
  sentence: ReadSentence,
  after: readonly AfterJudgment[],
): ReadSentence {
  const inTime = eachOnce(after);
  const changes = inTime.flatMap((one) => changeOf(one));
  const changed = changes.length === 0 ? {} : { changes };
  if (sentence.kind !== 'probation') return { ...sentence, ...changed };
  return { ...sentence, ...changed, ...ending(inTime, sentence) };
}

/** An order repeated under several counts is one order. */
function eachOnce(after: readonly AfterJudgment[]): readonly AfterJudgment[] {
  const found: AfterJudgment[] = [];
  for (const one of after) {
    const same = found.findIndex(({ what, on }) => what === one.what && on === one.on);
    if (same === -1) found.push(one);
    else if (found[same]?.sentence === undefined && one.sentence !== undefined) found[same] = one;
  }
  return found.sort((a, b) => byDay(a.on ?? '', b.on ?? ''));
}

function changeOf({ what, on, place, sentence, until }: AfterJudgment): readonly SentenceChange[] {
  if (on === null || !isChange(what)) return [];
  const { jailDays } =
    sentence?.parts.jail === undefined ? {} : ofJail(sentence.parts.jail.lengths);
  const months = inMonths(sentence?.parts.probation?.lengths ?? []);
  return [
    {
      on,
      what,
      ...(jailDays === undefined ? {} : { jailDays }),
      ...(months === null ? {} : { months }),
      ...(until === undefined ? {} : { until }),
      at: { on: place, what: place, jailDays: sentence?.place ?? place },
    },
  ];
}

function isChange(what: AfterJudgment['what']): what is SentenceChange['what'] & typeof what {
  return (
    what === 'reinstated' ||
    what === 'modified' ||
    what === 'extended' ||
    what === 'converted-to-summary'
  );
}

function ending(after: readonly AfterJudgment[], sentence: ReadProbation): Partial<ReadProbation> {
  const revoked = after.filter(({ what }) => what === 'revoked');
  const [first] = revoked;
  const again = after.filter(({ what }) => what === 'reinstated');
  const final = revoked.find(
    (one) =>
      (isCustody(one.sentence) || one.ends === true) &&
      !again.some(({ on }) => on === one.on || isAfter(on, one.on)),
  );
  // Revoked, reinstated or extended after it: that it ended then is not certain.
  const over = after.find(
    ({ what, on }) =>
      isEnding(what) &&
      on !== null &&
      !after.some((one) => goesOn.includes(one.what) && isAfter(one.on, on)),
  );
  const at = { ...sentence.at };
  const found: { -readonly [K in keyof ReadProbation]?: ReadProbation[K] } = {};
  // A day whose order was not read may have been the first violation, or what came of it.
  if (first !== undefined && !after.some(({ what }) => what === 'lost')) {
    found.violations = {
      firstOn: first.on,
      reinstated: reinstatedAfter(after, first, final),
      at: { firstOn: first.place, reinstated: final?.place ?? first.place },
    };
  }
  if (final !== undefined) {
    found.ended = 'revoked';
    found.endedOn = final.on;
    const followedBy = isCustody(final.sentence) ? thenOf(final) : undefined;
    if (followedBy !== undefined) found.followedBy = followedBy;
    Object.assign(at, endPlaces(final.place));
  } else if (over !== undefined) {
    found.ended = endings[over.what] ?? null;
    found.endedOn = over.on;
    Object.assign(at, endPlaces(over.place));
  }
  return { ...found, at };
}

const endings: Readonly<Partial<Record<AfterJudgment['what'], ReadProbation['ended']>>> = {
  'terminated-early': 'early-discharge',
  'terminated-for-misconduct': 'closed-for-misconduct',
  completed: 'completed',
};

const goesOn: readonly AfterJudgment['what'][] = ['revoked', 'reinstated', 'extended'];

function isAfter(one: PlainDate | null, other: PlainDate | null): boolean {
  return one !== null && other !== null && one > other;
}

export function isEnding(what: AfterJudgment['what']): boolean {
  return endings[what] !== undefined;
}

function endPlaces(place: Place): { ended: Place; endedOn: Place } {
  return { ended: place, endedOn: place };
}

function isCustody(sentence: PrintedSentence | undefined): boolean {
  if (sentence === undefined || sentence.parts.probation !== undefined) return false;
  return sentence.parts.jail !== undefined || sentence.parts.prison !== undefined;
}

/** What followed the first revocation: a reinstatement, the end, or nothing on the sheet. */
function reinstatedAfter(
  after: readonly AfterJudgment[],
  first: AfterJudgment,
  final: AfterJudgment | undefined,
): boolean | null {
  const next = after.slice(after.indexOf(first) + 1).find(({ what }) => what === 'reinstated');
  const before = (on: PlainDate | null, end: PlainDate | null) =>
    on === null || end === null || on <= end;
  if (next !== undefined && (final === undefined || before(next.on, final.on))) return true;
  // A reinstatement whose day was lost may have come before the end, or may be of another revocation.
  if (after.some(({ what, on }) => what === 'reinstated' && on === null)) return null;
  return final === undefined ? null : false;
}

function thenOf({ on, sentence, place }: AfterJudgment): SentenceThen | undefined {
  if (on === null || sentence === undefined) return undefined;
  const at = {
    kind: sentence.place,
    on: place,
    prisonMonths: sentence.place,
    jailDays: sentence.place,
  };
  const { prison, jail } = sentence.parts;
  if (prison !== undefined) {
    const months = inMonths(prison.lengths);
    return { kind: 'state-prison', on, ...(months === null ? {} : { prisonMonths: months }), at };
  }
  const { jailDays } = ofJail(jail?.lengths ?? []);
  return { kind: 'jail', on, ...(jailDays === undefined ? {} : { jailDays }), at };
}

function byDay(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
