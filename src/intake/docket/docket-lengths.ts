import type { Length, Unit } from '../lengths.ts';
import { amountOf, unitOf } from '../lengths.ts';

const wordNumbers: Readonly<Record<string, number>> = {
  ...{ ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5, SIX: 6, SEVEN: 7, EIGHT: 8, NINE: 9, TEN: 10 },
  ...{ TWELVE: 12, EIGHTEEN: 18, TWENTY: 20, THIRTY: 30, SIXTY: 60, NINETY: 90 },
};

export interface PlacedLength extends Length {
  readonly from: number;
  readonly to: number;
}

const shape =
  /(?:\b(ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|TWELVE|EIGHTEEN|TWENTY|THIRTY|SIXTY|NINETY)\s*(?:\(\d{1,3}\)\s*)?|\(?(?<![?0-9A-Z])([0-9OIL?]{1,4})\)?[\s-]*)(YEARS?|YRS?|MONTHS?|MOS?|DAYS?|HOURS?|HRS?|WEEKS?)\b/gu;

/** Every length in a clause, in order. */
export function lengthsIn(text: string): readonly PlacedLength[] {
  return [...text.matchAll(shape)].flatMap((found): readonly PlacedLength[] => {
    const [whole, word, digits = '', unitWord = ''] = found;
    const amount = word === undefined ? (amountOf(digits) ?? null) : (wordNumbers[word] ?? null);
    const unit: Unit | undefined = unitOf(unitWord);
    if (unit === undefined) return [];
    return [{ amount, unit, from: found.index, to: found.index + whole.length }];
  });
}

/**
 * "LOW TERM OF 2 YEARS, PLUS 1 YEAR PURSUANT TO 667.5(B) PC": what is added, unless it is stayed.
 * "16 MONTHS DOUBLED, TOTAL 32 MONTHS": the whole, where the clause says it.
 */
export function termWithMore(text: string): number | null | undefined {
  const whole = /\b(?:TOTAL|AGGREGATE|DOUBLED TO)\b(.*)$/u.exec(text)?.[1];
  const said = whole === undefined ? undefined : termIn(whole);
  if (said !== undefined) return said;
  const [first = '', ...more] = text.split(/\bPLUS\b/u);
  const added = more.flatMap((one) =>
    /\b(?:STAYED|STRICKEN|STRUCK|CONCURRENT\w*)\b/u.test(one) ? [] : (termIn(one) ?? []),
  );
  const base = termIn(first);
  const term = typeof base === 'number' && /\bDOUBLED\b/u.test(first) ? base * 2 : base;
  return typeof term === 'number' ? added.reduce((sum, one) => sum + one, term) : term;
}

/** Years and the months that follow them are one term: "2 YEARS AND 8 MONTHS". */
export function termIn(text: string): number | null | undefined {
  const lengths = lengthsIn(text).filter(({ unit }) => unit === 'years' || unit === 'months');
  const [first, second] = lengths;
  if (first === undefined) return undefined;
  if (first.amount === null) return null;
  const months = first.unit === 'years' ? first.amount * 12 : first.amount;
  const between = second === undefined ? '' : text.slice(first.to, second.from);
  const joined =
    first.unit === 'years' && second?.unit === 'months' && /^\s*(?:AND|,|&)?\s*$/u.test(between);
  if (!joined) return months;
  return second?.amount === null || second === undefined ? null : months + second.amount;
}
