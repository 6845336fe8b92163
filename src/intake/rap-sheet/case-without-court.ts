import { printedAgency, printedCourt } from '../courts/printed-court.ts';
import { stateOf } from '../courts/states.ts';
import type { PlacedText } from '../place.ts';
import { type PrintedNumber, printedNumber } from '../printed-number.ts';
import type {
  NotRead,
  ReadCase,
  ReadCount,
  ReadDisposition,
  ReadName,
  ReadSentence,
} from '../reading.ts';
import { withAfterJudgment } from './after-judgment.ts';
import { type ChargeOfCount, chargeOf, isProceduralCharge } from './charge-of-count.ts';
import { type HistoryStep, isAttempt, numbersOf, stepOf } from './count-history.ts';
import { type CustodyTerm, withCustody } from './custody.ts';
import { laterSteps } from './later-steps.ts';
import { sentenceFrom } from './sentence-of-count.ts';
import { printedSentence } from './sentence-words.ts';
import type { SheetEvent } from './sheet-events.ts';
import { namedNumbers, sentencingPlace } from './tied-events.ts';

export interface NamesBeside {
  readonly names: ReadonlyMap<number, ReadName>;
  readonly primary: ReadName | undefined;
}

/** A case the sheet shows only through custody. */
export function caseFromCustody(term: CustodyTerm, beside: NamesBeside): ReadCase | undefined {
  const { event } = term;
  if (event.custody === 'federal') return federalCustody(event, beside);
  const from = sentencingPlace(event);
  const [named] = namedNumbers(event);
  if (named === undefined && from === undefined) return undefined;
  const county = from === undefined ? null : countyNamed(from.text);
  const number = named === undefined ? undefined : numberIn(named, county);
  return {
    county,
    courthouseText: null,
    courthouse: null,
    ...numberOf(number),
    from: 'custody',
    ...nameOf(event, beside),
    judgmentOn: null,
    counts: countsOf(event, term.sentence === undefined ? 'unknown' : 'convicted'),
    sentence: sentenceOfCustody(term),
    since: { at: {} },
    at: { county: from?.place ?? event.place, number: named?.place ?? event.place },
  };
}

/** "SEN FROM: SAN BERDO CO" names a county the way court names do. */
function countyNamed(place: string): string | null {
  return printedCourt(`CASC ${place}`).county;
}

function numberIn(named: PlacedText, county: string | null): PrintedNumber | undefined {
  return printedNumber(named.text, county);
}

function numberOf(number: PrintedNumber | undefined): Pick<ReadCase, 'number' | 'suffix'> {
  return {
    number: number?.number ?? null,
    ...(number?.suffix === undefined ? {} : { suffix: number.suffix }),
  };
}

function nameOf(event: SheetEvent, { names, primary }: NamesBeside): Pick<ReadCase, 'nameOnCase'> {
  const name = event.name === undefined ? undefined : names.get(event.name);
  return name === undefined || name === primary ? {} : { nameOnCase: name };
}

function sentenceOfCustody(term: CustodyTerm): ReadSentence | null {
  const { sentence, event } = term;
  if (sentence === undefined) return null;
  const sentencing = event.counts.find(
    ({ jailFelonySentencing }) => jailFelonySentencing !== undefined,
  );
  const read = sentenceFrom(sentence, {
    level: null,
    judgmentOn: null,
    judgmentPlace: event.place,
    jailFelony: sentencing?.jailFelonySentencing?.place,
  });
  return withCustody(read, term);
}

function countsOf(event: SheetEvent, disposition: ReadDisposition): readonly ReadCount[] {
  const charges = event.counts
    .map((count) => ({ count, found: chargeOf(count, event.counts) }))
    .filter(({ found }) => !isProceduralCharge(found));
  return charges.flatMap(({ count, found }) =>
    numbersOf(count).map((n) => ({
      n,
      ...chargeIn(found),
      ...(isAttempt(count) ? { attempted: true as const } : {}),
      level: null,
      disposition,
      convictedOn: null,
      at: { n: count.place, section: found?.place ?? count.place },
    })),
  );
}

function chargeIn(
  found: ChargeOfCount | undefined,
): Pick<ReadCount, 'code' | 'section'> & Partial<ReadCount> {
  const charge = found?.charge;
  if (found === undefined || charge === undefined) return { code: null, section: null };
  if (charge.kind === 'description') return { code: null, section: null, description: charge.text };
  if (charge.kind !== 'section') {
    return {
      code: charge.kind === 'unreadable' ? charge.code : null,
      section: null,
      printed: found.printed,
    };
  }
  const { code, section, attempted, degree } = charge;
  return {
    code,
    section,
    printed: found.printed,
    ...(attempted ? { attempted: true } : {}),
    ...(degree === undefined ? {} : { degree }),
  };
}

function federalCustody(event: SheetEvent, beside: NamesBeside): ReadCase {
  const court = printedCourt(event.agency?.text ?? '');
  const number = event.counts[0]?.number;
  return {
    county: null,
    system: court.system ?? 'federal',
    ...(court.place === undefined ? {} : { place: court.place }),
    courthouseText: court.text === '' ? null : court.text,
    courthouse: null,
    ...numberOf(number === undefined ? undefined : printedNumber(number.text, null)),
    from: 'custody',
    ...nameOf(event, beside),
    judgmentOn: null,
    counts: countsOf(event, 'unknown'),
    sentence: null,
    since: { at: {} },
    at: { courthouseText: event.place, number: number?.place ?? event.place },
  };
}

/** A parolee from another state who lives here: the conviction is that state's. */
export function caseFromInterstateParole(event: SheetEvent, beside: NamesBeside): ReadCase {
  const all = event.counts.flatMap(({ other }) => other);
  const from = all.find(({ label }) => label === 'paroled-from')?.value;
  const offense = all.find(({ label }) => label === 'conv-of')?.value;
  const state = from === undefined ? undefined : stateOf(from.text.replaceAll(/[^A-Z ]/gu, ''));
  const number = event.counts[0]?.number;
  const place = offense?.place ?? event.place;
  return {
    county: null,
    system: 'out-of-state',
    ...(state === undefined ? {} : { place: state }),
    courthouseText: event.agency === undefined ? null : printedAgency(event.agency.text),
    courthouse: null,
    ...numberOf(number === undefined ? undefined : printedNumber(number.text, null)),
    from: 'interstate-parole',
    ...nameOf(event, beside),
    judgmentOn: null,
    counts: [
      {
        n: event.counts[0]?.first ?? 1,
        code: null,
        section: null,
        level: null,
        disposition: 'convicted',
        convictedOn: null,
        ...(offense === undefined || offense.text === '' ? {} : { description: offense.text }),
        at: { n: place, description: place },
      },
    ],
    sentence: null,
    since: { at: {} },
    at: { place: from?.place ?? place, number: number?.place ?? place },
  };
}

/** What a probation department's event says that its case does not take in. */
export function besideProbation(
  event: SheetEvent,
  found: ReadCase | undefined,
): readonly NotRead[] {
  const printed = printedSentence(event.counts.flatMap((count) => count.steps[0]?.sentence ?? []));
  const later = laterIn(event).flatMap((one) => one.dispositions);
  const left = found?.sentence?.kind === 'probation' ? laterSteps(laterIn(event)).notRead : later;
  return [
    ...(found === undefined
      ? [{ place: event.place, text: '', why: 'custody-without-case' as const }]
      : []),
    ...(printed?.notRead ?? []).map((one) => ({ ...one, why: 'unknown-sentence-words' as const })),
    ...left.map((one) => ({ ...one, why: 'later-hearing' as const })),
  ];
}

/** What the event says under days after its own. */
function laterIn(event: SheetEvent): readonly HistoryStep[] {
  return event.counts
    .flatMap(({ steps }) => steps)
    .filter(({ date }) => date !== undefined)
    .map((step) => stepOf(step, { event }));
}

/** "TRANSF IN FROM ORANGE CO CRT CASE NBR 93NM98213": the number is that county's. */
function transferredFrom({ counts }: SheetEvent): string | undefined {
  const comments = counts.flatMap(({ steps }) => steps.flatMap((step) => step.comments));
  for (const { text } of comments) {
    const [, place] = /\bTRANSF\w*\s+(?:IN\s+)?FROM\s+([A-Z ]+?)\s+CO(?:UNTY)?\b/u.exec(text) ?? [];
    if (place !== undefined) return countyNamed(place) ?? undefined;
  }
  return undefined;
}

/** A case the sheet shows only through a probation department. */
export function caseFromProbation(event: SheetEvent, beside: NamesBeside): ReadCase | undefined {
  const [named] = namedNumbers(event);
  if (named === undefined || event.agency === undefined) return undefined;
  const from = transferredFrom(event);
  const county = from ?? printedCourt(event.agency.text).county;
  const printed = printedSentence(event.counts.flatMap(({ steps }) => steps[0]?.sentence ?? []));
  const context = {
    level: null,
    judgmentOn: null,
    judgmentPlace: event.place,
    jailFelony: undefined,
  };
  const read = printed === undefined ? null : sentenceFrom(printed, context);
  const place = event.place;
  return {
    county,
    courthouseText: null,
    courthouse: null,
    ...numberOf(numberIn(named, county)),
    from: 'probation',
    ...nameOf(event, beside),
    judgmentOn: null,
    counts: countsOf(event, 'convicted'),
    sentence:
      read?.kind === 'probation'
        ? withAfterJudgment(
            { ...read, supervision: 'formal', at: { ...read.at, supervision: place } },
            laterSteps(laterIn(event)).steps,
          )
        : read,
    since: { at: {} },
    at: { county: event.agency.place, number: named.place },
  };
}
