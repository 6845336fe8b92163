import type { PlainDate } from '../../calendar/plain-date.ts';
import { amountOf, inMonths, type Length, unitOf } from '../lengths.ts';
import type { PlacedText } from '../place.ts';
import { compactDay } from '../printed-days.ts';
import type { ReadLevel } from '../reading.ts';
import { asLetters, nearestOf } from '../slips.ts';
import type { HistoryStep } from './count-history.ts';
import type { DispositionKind } from './disposition-words.ts';
import type { AfterJudgment, Deferred } from './folded-count.ts';
import { type PrintedSentence, printedSentence, sentenceInComment } from './sentence-words.ts';

const levels = ['FELONY', 'MISDEMEANOR', 'INFRACTION'] as const;

/** CONV STATUS, whatever the scanner made of it. */
export function levelOf(printed: string): ReadLevel | undefined {
  // "MISDEMEANOR/17(B)(4) PC", "MISDEMEANOR PER 17(B) PC"
  const [first = ''] = printed.split(/\/|\s+(?=PER\b|PURS|\d)|\(/u);
  const found = nearestOf(asLetters(first), levels, (length) => Math.floor(length / 3));
  if (found === undefined) return undefined;
  const words = { FELONY: 'felony', MISDEMEANOR: 'misdemeanor', INFRACTION: 'infraction' } as const;
  return words[found];
}

/** What an order says of probation; one may say two things: "PROBATION REVOKED/REINSTATED". */
export function ordersAfter(
  kind: OrderAfter,
  { text, place }: PlacedText,
  step: HistoryStep,
): readonly AfterJudgment[] {
  const commented = step.comments.flatMap((one) => sentenceInComment(one) ?? []);
  const sentence = printedSentence([...step.sentence, ...commented]);
  const order = { on: step.on, place, ...(sentence === undefined ? {} : { sentence }) };
  if (kind === 'revoked-and-ended') return [{ ...order, what: 'revoked', ends: true }];
  if (kind === 'revoked-and-reinstated')
    return [
      { what: 'revoked', on: step.on, place },
      { ...order, what: 'reinstated' },
    ];
  const day = dayIn(text);
  const extended = {
    what: 'extended',
    on: step.on,
    place,
    ...(day === undefined ? {} : { until: day }),
  } as const;
  if (kind === 'extended') return [{ ...order, ...extended }];
  if (kind === 'modified' && toSummary.test(text))
    return [{ ...order, what: 'converted-to-summary' }];
  const also = kind === 'reinstated' && /EXTENDED/u.test(text);
  return [{ ...order, what: kind }, ...(also ? [extended] : [])];
}

const toSummary = /\bTO\s+(?:SUMM?(?:ARY)?|INFORMAL|UNSUPERVISED|COURT\s+PROB)/u;

const ordersOfProbation = [
  ...(['revoked', 'revoked-and-ended', 'revoked-and-reinstated', 'reinstated'] as const),
  ...(['modified', 'extended'] as const),
  ...(['terminated-early', 'terminated-for-misconduct', 'completed'] as const),
];

export type OrderAfter = (typeof ordersOfProbation)[number];

export function isOrderAfter(kind: DispositionKind | undefined): kind is OrderAfter {
  return ordersOfProbation.some((one) => one === kind);
}

/** The first length named, as in "1000 PC 18 MONTHS". */
function monthsIn(texts: readonly PlacedText[]): number | undefined {
  for (const { text } of texts) {
    const words = text.split(/[\s,;:-]+/u);
    const found = words.flatMap((word, index): readonly Length[] => {
      const amount = amountOf(word);
      const unit = unitOf(words[index + 1] ?? '');
      return amount === undefined || unit === undefined ? [] : [{ amount, unit }];
    });
    const months = inMonths(found);
    if (months !== null) return months;
  }
  return undefined;
}

export function deferredIn({ comments, sentence, on, day }: HistoryStep): Deferred {
  const months = monthsIn([...comments, ...sentence]);
  return { grantedOn: on, place: day, ...(months === undefined ? {} : { months }) };
}

export function dayIn(text: string): PlainDate | undefined {
  const found = /(?<!\d)(?:19|20)\d{6}(?!\d)/u.exec(text);
  return found === null ? undefined : compactDay(found[0]);
}

/** The day of the order that a later one takes back: "ORDER OF 09-19-2006", "ORDER OF 20060919". */
export function dayOfOrder(text: string): PlainDate | undefined {
  const [, month = '', day = '', year = ''] =
    /\b(\d{2})[-/](\d{2})[-/]((?:19|20)\d{2})\b/u.exec(text) ?? [];
  return dayIn(text) ?? (year === '' ? undefined : compactDay(`${year}${month}${day}`));
}

/**
 * "COM: SPLIT SEN-12 MO JL, 12 MO MAND SUPV 1170(H)(5)(B) PC" says how the term above it is split.
 */
export function withSplit(
  sentence: PrintedSentence,
  comments: readonly PlacedText[],
): PrintedSentence {
  const of1170h = comments.filter(({ text }) =>
    /1170\s*\(\s*H|\bSPLIT\b|\bMAND(?:ATORY)?\s+SUP|\bSTRAIGHT\b/iu.test(text),
  );
  const inComment = printedSentence(of1170h);
  if (inComment === undefined) return sentence;
  const supervision = inComment.parts['mandatory-supervision'];
  return {
    ...inComment,
    ...sentence,
    parts: {
      ...sentence.parts,
      ...(supervision === undefined ? {} : { 'mandatory-supervision': supervision }),
    },
  };
}

/**
 * Each order has a day of its own: where several stand under one, that of the later ones was lost. A
 * sentence is that of the order above it.
 */
export function oneOfSeveral(
  step: HistoryStep,
  orders: readonly PlacedText[],
  at: number,
): HistoryStep {
  const [from, to] = [orders[at]?.place.line ?? 0, orders[at + 1]?.place.line ?? Infinity];
  const sentence = step.sentence.filter(({ place: { line } }) => line > from && line < to);
  return { ...step, sentence, ...(at > 0 ? { on: null } : {}) };
}

export function withoutDay(step: HistoryStep): HistoryStep {
  return { ...step, on: null };
}

/** An order printed twice, at a page's turn, is one. */
export function saidOnce(printed: readonly PlacedText[]): readonly PlacedText[] {
  return printed.filter(
    ({ text }, index) => printed.findIndex((one) => one.text === text) === index,
  );
}
