import { allCounts, countsNamed } from '../docket/count-references.ts';
import type { PlacedText } from '../place.ts';
import { dispositionOf } from './disposition-words.ts';
import { tellsOfAutomaticRelief } from './later-orders.ts';
import type { SheetCount, SheetStep } from './sheet-events.ts';

/** Which counts an order says it is for; undefined if it says nothing: it is for the one it stands under. */
type CountsOrdered = 'all' | 'unclear' | readonly number[];

export function countsOrdered(printed: string): CountsOrdered | undefined {
  const text = printed
    .toUpperCase()
    .replaceAll(/\b(?:C[O0]UNTS?|CNTS?|CTS?|CHARGES?|CHRGS?|CHGS?)\b[\s.:#]*/gu, 'COUNTS ')
    .replaceAll(/(\d)\s+TO\s+(?=\d)/gu, '$1-');
  const named = countsNamed(text);
  const all = allCounts(text);
  if (!all && named.length === 0) return undefined;
  // "CNT 001, CNT 002 REMAINS A FELONY" is more than a list of counts.
  const list = /(?:\b(?:ALL|EACH|BOTH)\s+(?:(?:OF|THE)\s+)*)?\bCOUNTS\b.*$/u.exec(text)?.[0] ?? '';
  if (/\b(?:REMAINING|OTHER|BALANCE)\b/u.test(text) || !onlyCounts.test(list)) return 'unclear';
  return all ? 'all' : named;
}

const onlyCounts =
  /^(?:(?:ALL|EACH|BOTH|OF|THE|COUNTS|AND|THROUGH|THRU|ONLY|INCLUSIVE|PER\s+[\d.]+\w*(?:\(\w+\))*\s*(?:PC|HS))\b|[\d\s,.;&()-])*$/u;

/** A comment that says nothing but which counts the order above it is for; in other words, it is unclear. */
function inComment(printed: string): CountsOrdered | undefined {
  const of = countsOrdered(printed);
  const alone =
    /^\W*(?:(?:AS TO|FOR|ON|IN|RE|APPLIES TO|INCLUDES?|INCL)\b\W*)*(?:ALL|EACH|BOTH|C[O0]?U?N?TS?|CHARGES?|CHRGS?|CHGS?)\b/iu;
  return of === undefined || alone.test(printed) ? of : 'unclear';
}

/**
 * Relief is printed under one count and may be for others: "CONV SET ASIDE & DISM PER 1203.4 PC-ALL COUNTS",
 * "COM: CNT 002". Each count gets what was ordered for it. What names a count that is not there is of no
 * count for certain.
 * @param takes whether "all counts" may mean this one
 */
export function withOrdersByCount(
  counts: readonly SheetCount[],
  takes: (count: SheetCount) => boolean,
): readonly SheetCount[] {
  const found = counts.map((count) => count.steps.flatMap((step) => ordersOf(count, step)));
  const all = found.flat();
  if (all.length === 0) return counts;
  const isTooMuch = all.length * counts.length > mostToGive;
  const given = isTooMuch ? [] : all;
  return counts.map((count, at) => {
    const own = (found[at] ?? []).map(
      (one): Order => (isTooMuch ? { ...one, of: 'unclear' } : one),
    );
    const taken = own.filter((one) => !isFor(one, count, takes));
    const more = given.filter((one) => one.under !== count && isFor(one, count, takes));
    const lost = own.filter((one) => !isWhole(one, counts)).map(({ printed }) => printed);
    return {
      ...count,
      steps: [
        ...count.steps.flatMap((step) => without(step, taken)),
        ...more.map(({ step }) => step),
      ],
      ...(lost.length === 0 ? {} : { ofNoCertainCount: lost }),
    };
  });
}

/** Orders times counts: no event of a court has as many, and a damaged one must not fill the memory. */
const mostToGive = 10_000;

interface Order {
  readonly under: SheetCount;
  readonly printed: PlacedText;
  readonly of: CountsOrdered;
  /** As a step of its own, for another count. */
  readonly step: SheetStep;
}

const reliefs: readonly unknown[] = ['set-aside', 'reduced', 'relief-granted', 'relief-taken-back'];

function ordersOf(under: SheetCount, step: SheetStep): readonly Order[] {
  return [...disposed(under, step), ...commented(under, step)];
}

function disposed(under: SheetCount, step: SheetStep): readonly Order[] {
  return step.dispositions.flatMap((printed, at) => {
    if (!reliefs.includes(dispositionOf(printed.text))) return [];
    const to = step.dispositions[at + 1]?.place.line ?? Infinity;
    const isBelow = ({ place: { line } }: PlacedText) =>
      line < to && (line > printed.place.line || at === 0);
    const below = step.comments.filter(isBelow).map(({ text }) => inComment(text));
    const of = [countsOrdered(printed.text), ...below].find((one) => one !== undefined);
    if (of === undefined) return [];
    // Each order has a day of its own: where several stand under one, that of the later ones was lost.
    const date = at > 0 && step.date !== undefined ? { ...step.date, on: null } : step.date;
    const alone = { dispositions: [printed], sentence: step.sentence.filter(isBelow) };
    return [{ under, printed, of, step: { ...dayOf(date), ...alone, comments: [] } }];
  });
}

/** "COM: RELIEF GRANTED PER 1203.425 PC-ALL COUNTS", without a disposition. */
function commented(under: SheetCount, { date, comments }: SheetStep): readonly Order[] {
  return comments.flatMap((printed) => {
    const of = tellsOfAutomaticRelief(printed.text) ? countsOrdered(printed.text) : undefined;
    if (of === undefined) return [];
    const step = { ...dayOf(date), dispositions: [], sentence: [], comments: [printed] };
    return [{ under, printed, of, step }];
  });
}

function dayOf(date: SheetStep['date']): Pick<SheetStep, 'date'> {
  return date === undefined ? {} : { date };
}

function isFor(
  { of, under }: Order,
  count: SheetCount,
  takes: (count: SheetCount) => boolean,
): boolean {
  if (of === 'unclear') return false;
  if (of === 'all') return under === count || takes(count);
  return of.includes(count.first) && of.includes(count.last);
}

/** Every count that it names is there, and named whole. */
function isWhole({ of }: Order, counts: readonly SheetCount[]): boolean {
  if (of === 'unclear') return false;
  if (of === 'all') return true;
  return of.every((n) =>
    counts.some(
      ({ first, last }) => first <= n && n <= last && of.includes(first) && of.includes(last),
    ),
  );
}

/** What is left of a step; if its first order is another count's, the day was that one's. */
function without(step: SheetStep, orders: readonly Order[]): readonly SheetStep[] {
  const isOther = (one: PlacedText) =>
    !orders.some(({ printed, step: { sentence } }) => printed === one || sentence.includes(one));
  const dispositions = step.dispositions.filter(isOther);
  const comments = step.comments.filter(isOther);
  if (dispositions.length + comments.length === step.dispositions.length + step.comments.length)
    return [step];
  if (dispositions.length === 0 && step.date !== undefined) return [];
  const isDayLost = step.date !== undefined && dispositions[0] !== step.dispositions[0];
  const date = isDayLost ? { date: { ...step.date, on: null } } : {};
  return [{ ...step, ...date, dispositions, comments, sentence: step.sentence.filter(isOther) }];
}
