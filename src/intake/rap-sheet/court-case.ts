import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Place, Places } from '../place.ts';
import type {
  Inconsistency,
  NotRead,
  ReadCase,
  ReadCount,
  ReadName,
  ReadSince,
} from '../reading.ts';
import { caseSentences, withOwnSentences, withTermOfPrison } from './case-sentence.ts';
import { type HistoryStep, historyOf, withReceived } from './count-history.ts';
import type { CasePartGroup, CourtPart } from './court-parts.ts';
import { type CustodyTerm, withCustody } from './custody.ts';
import { dispositionOf } from './disposition-words.ts';
import { foldCount } from './fold-count.ts';
import type { FoldedCount } from './folded-count.ts';
import { laterSteps } from './later-steps.ts';
import { printedSentence } from './sentence-words.ts';
import type { SheetEvent } from './sheet-events.ts';

export interface CourtCaseRead {
  readonly case: ReadCase;
  readonly inconsistent: readonly Inconsistency[];
  readonly notRead: readonly NotRead[];
}

export interface CaseBeside {
  readonly names: ReadonlyMap<number, ReadName>;
  readonly primary: ReadName | undefined;
  /** Custody of this case, in the sheet's order. */
  readonly custody: readonly CustodyTerm[];
  /** A probation department received the person on this case. */
  readonly received: readonly SheetEvent[];
}

/** One case from its court events, and from custody and probation tied to it. */
export function courtCase(group: CasePartGroup, beside: CaseBeside): CourtCaseRead | undefined {
  const [part] = group.parts;
  if (part === undefined) return undefined;
  const { history, untied } = withReceived(historyOf(group.parts), beside.received);
  const folded = withSentenceReceived(
    withSentenceBeside(history.counts.map(foldCount), history.ofCase),
    beside.received,
  );
  const { steps, notRead: later } = laterSteps(history.ofCase);
  const judgment = judgmentOf(folded, part);
  const { sentence: read, own: printed, notRead } = caseSentences(folded, judgment, steps);
  const broken =
    folded.some(isBroken) || steps.some(({ what }) => what === 'revoked' || what === 'reinstated');
  const received = beside.custody.reduce<ReadCase['sentence']>(
    (one, term) =>
      one === null ? (broken ? null : fromCustody(term, folded)) : withCustody(one, term),
    withFormal(broken ? ofBroken(read) : read, beside.received[0]?.place),
  );
  const { sentence, own } =
    read === null ? withTermOfPrison(received, printed) : { sentence: received, own: printed };
  const counts = withOwnSentences(
    folded.map(({ count }) => count),
    own,
  );
  const found: ReadCase = {
    ...courtOf(part),
    ...numberOf(group, part),
    ...nameOf(part, beside),
    judgmentOn: part.court.system === 'juvenile' ? null : judgment.on,
    counts,
    sentence,
    ...deferredOf(folded),
    since: sinceOf(folded),
    at: placesOf(part, judgment.place),
  };
  return {
    case: found,
    inconsistent: dismissedBefore(found),
    notRead: [
      ...folded.flatMap((one) => one.notRead),
      ...notRead,
      ...later,
      ...beside.custody.flatMap((term) => besidePrison(term, sentence)),
      ...numberNotRead(part),
      ...notTied(untied),
    ],
  };
}

/** Reported, so that a reduction or a dismissal is not passed over. */
function notTied(steps: readonly HistoryStep[]): readonly NotRead[] {
  return steps.flatMap(({ dispositions }) =>
    dispositions
      .filter(({ text }) => dispositionOf(text) !== 'nothing')
      .map((printed) => ({ ...printed, why: 'which-count' })),
  );
}

/** Probation was revoked, or its sentence is in doubt: prison came later, or may have. */
function isBroken({ after, sentenceInDoubt }: FoldedCount): boolean {
  return (
    sentenceInDoubt === true ||
    after.some(({ what }) => what === 'revoked' || what === 'reinstated')
  );
}

/** Where probation was revoked it had been granted: jail or prison alone is not the whole sentence. */
function ofBroken(read: ReadCase['sentence']): ReadCase['sentence'] {
  return read?.kind === 'no-probation' || read?.kind === 'state-prison' ? null : read;
}

/** The sentence for all may be under the event's last line, a finding that is not a count. */
function withSentenceBeside(
  folded: readonly FoldedCount[],
  beside: readonly HistoryStep[],
): readonly FoldedCount[] {
  const first = folded.findIndex(({ count }) => count.disposition === 'convicted');
  const none = folded.every(({ sentence }) => sentence === undefined);
  const judged = folded[first]?.judged?.on;
  const step = beside.find(
    ({ on, dispositions }) =>
      on === judged && dispositions.some(({ text }) => dispositionOf(text) === 'convicted'),
  );
  const sentence = step === undefined ? undefined : printedSentence(step.sentence);
  if (first === -1 || !none || sentence === undefined) return folded;
  return folded.map((one, index) => (index === first ? { ...one, sentence } : one));
}

/** Where the court's event prints no sentence, the probation department's shows what was granted. */
function withSentenceReceived(
  folded: readonly FoldedCount[],
  [event, ...more]: readonly SheetEvent[],
): readonly FoldedCount[] {
  const first = folded.findIndex(({ count }) => count.disposition === 'convicted');
  const none = folded.every((one) => one.sentence === undefined && one.sentenceInDoubt !== true);
  if (event === undefined || more.length > 0 || first === -1 || !none) return folded;
  const sentence = printedSentence(event.counts.flatMap(({ steps }) => steps[0]?.sentence ?? []));
  if (sentence?.parts.probation === undefined) return folded;
  return folded.map((one, index) => (index === first ? { ...one, sentence } : one));
}

function courtOf({
  court,
}: CourtPart): Pick<ReadCase, 'county' | 'courthouseText' | 'courthouse' | 'system' | 'place'> {
  return {
    county: court.county,
    ...(court.system === undefined ? {} : { system: court.system }),
    ...(court.place === undefined ? {} : { place: court.place }),
    courthouseText: court.text === '' ? null : court.text,
    courthouse: court.courthouse,
  };
}

function numberOf(
  { alsoNumbers }: CasePartGroup,
  { number }: CourtPart,
): Pick<ReadCase, 'number' | 'suffix' | 'alsoNumbers'> {
  return {
    number: number?.number ?? null,
    ...(number?.suffix === undefined ? {} : { suffix: number.suffix }),
    ...(alsoNumbers.length === 0 ? {} : { alsoNumbers: alsoNumbers.map((one) => one.number) }),
  };
}

function numberNotRead({ number, printedNumber, numberPlace }: CourtPart): readonly NotRead[] {
  if (number !== null || printedNumber === undefined) return [];
  return [{ place: numberPlace, text: printedNumber, why: 'unreadable-number' }];
}

/** The name on the case, if different from the first in the heading. */
function nameOf(
  { event }: CourtPart,
  { names, primary }: CaseBeside,
): Pick<ReadCase, 'nameOnCase'> {
  const name = event.name === undefined ? undefined : names.get(event.name);
  return name === undefined || name === primary ? {} : { nameOnCase: name };
}

function placesOf({ courtPlace, numberPlace, event }: CourtPart, judgmentPlace: Place): Places {
  const name: Place = event.place;
  return {
    county: courtPlace,
    courthouseText: courtPlace,
    courthouse: courtPlace,
    number: numberPlace,
    suffix: numberPlace,
    nameOnCase: name,
    judgmentOn: judgmentPlace,
  };
}

function judgmentOf(
  folded: readonly FoldedCount[],
  { event }: CourtPart,
): { readonly on: PlainDate | null; readonly place: Place } {
  const judged = folded.flatMap((one) => one.judged ?? []);
  const last = judged.find(({ on }) => on !== null) ?? judged[0];
  return last ?? { on: null, place: event.place };
}

/** A probation department that received the person means formal probation. */
function withFormal(
  sentence: ReadCase['sentence'],
  probation: Place | undefined,
): ReadCase['sentence'] {
  if (sentence?.kind !== 'probation' || probation === undefined) return sentence;
  return { ...sentence, supervision: 'formal', at: { ...sentence.at, supervision: probation } };
}

/** If the court event prints no sentence, the prison's line shows which it was. */
function fromCustody(term: CustodyTerm, folded: readonly FoldedCount[]): ReadCase['sentence'] {
  const convicted = folded.some(({ count }) => count.disposition === 'convicted');
  const prison = term.sentence?.parts.prison;
  if (!convicted || prison === undefined || term.event.custody !== 'prison') return null;
  return withCustody(
    { kind: 'state-prison', prisonMonths: null, at: { kind: prison.place } },
    term,
  );
}

/** The prison received the person on a case whose sentence, as read, was none to prison. */
function besidePrison(
  { event, sentence: printed }: CustodyTerm,
  sentence: ReadCase['sentence'],
): readonly NotRead[] {
  const known =
    sentence === null ||
    sentence.kind === 'state-prison' ||
    sentence.followedBy?.kind === 'state-prison';
  const inPrison = event.custody === 'prison' && printed?.parts.prison !== undefined;
  return inPrison && !known ? [{ place: event.place, text: '', why: 'contradicts' }] : [];
}

function deferredOf(folded: readonly FoldedCount[]): Pick<ReadCase, 'deferredEntry'> {
  for (const { deferred } of folded) {
    if (deferred?.terminatedOn === undefined || deferred.grantedOn === null) continue;
    return {
      deferredEntry: { grantedOn: deferred.grantedOn, terminatedOn: deferred.terminatedOn },
    };
  }
  return {};
}

/** What is said about the case as a whole: only what is under every conviction in it. */
function sinceOf(folded: readonly FoldedCount[]): ReadSince {
  const convicted = folded.filter(({ count }) => count.disposition === 'convicted');
  const at: Record<string, Place> = {};
  const setAside = convicted.flatMap(({ count }) => count.setAside ?? []);
  // A count whose outcome was not read may be another conviction, still there.
  const unread = folded.some(
    ({ count, notRead }) =>
      count.disposition === null || notRead.some(({ why }) => why === 'which-count'),
  );
  const all = convicted.length > 0 && setAside.length === convicted.length && !unread;
  const last = all ? latestOf(setAside) : undefined;
  const place = convicted[0]?.count.at['setAside'];
  if (place !== undefined) at['alreadyDismissed'] = place;
  const relief = convicted.flatMap((one) => one.relief ?? []);
  const [given] = relief;
  const relieved = given !== undefined && relief.length === convicted.length && !unread;
  if (given !== undefined) at['automaticRelief'] = given.place;
  const moved = folded.find(({ transferred }) => transferred !== undefined)?.transferred;
  if (moved !== undefined) at['transferredTo'] = moved.place;
  return {
    ...(last === undefined ? {} : { alreadyDismissed: { under: last.under, on: last.on } }),
    ...(relieved ? { automaticRelief: { on: given.on } } : {}),
    ...(moved === undefined
      ? {}
      : {
          transferredTo: {
            county: moved.county,
            ...(moved.on === null ? {} : { on: moved.on }),
          },
        }),
    at,
  };
}

type SetAside = NonNullable<ReadCount['setAside']>;

function latestOf(found: readonly SetAside[]): SetAside | undefined {
  return found.reduce<SetAside | undefined>(
    (last, one) => (last === undefined || (one.on ?? '') > (last.on ?? '') ? one : last),
    undefined,
  );
}

/** A dismissal dated before the judgment: the value stays as printed, and we report the error. */
function dismissedBefore(found: ReadCase): readonly Inconsistency[] {
  const early = found.counts.find(
    ({ setAside, convictedOn }) =>
      setAside !== undefined &&
      setAside.on !== null &&
      convictedOn !== null &&
      setAside.on < (found.judgmentOn ?? convictedOn),
  );
  if (early === undefined) return [];
  return [
    {
      case: found.number ?? '',
      what: 'dismissed-before-judgment',
      at: early.at['setAside'] === undefined ? {} : { case: early.at['setAside'] },
    },
  ];
}
