import type { Place, PlacedText } from '../place.ts';
import { isNoOffense, type PrintedCharge, printedCharge } from '../printed-charge.ts';
import { asDigits, asLetters } from '../slips.ts';
import type { SheetCount } from './sheet-events.ts';

export interface ChargeOfCount {
  readonly charge: PrintedCharge;
  readonly printed: string;
  readonly place: Place;
}

/** The count's charge; without a section, as in "see comment for charge", what the comment says. */
export function chargeOf(
  count: SheetCount,
  beside: readonly SheetCount[],
): ChargeOfCount | undefined {
  if (count.charge === undefined) return undefined;
  const { text, place } = count.charge;
  const charge = printedCharge(text);
  const here = { charge, printed: text, place };
  if (charge.kind !== 'see-comment' && charge.kind !== 'description') return here;
  const comment = commentedCharge(count, beside);
  if (comment === undefined)
    return charge.kind === 'description'
      ? here
      : { ...here, charge: { kind: 'unreadable', code: null } };
  return { charge: printedCharge(comment.text), printed: comment.text, place: comment.place };
}

interface Commented extends PlacedText {
  readonly count: number | undefined;
}

/**
 * A comment belongs to the count it is under: its "CNT 02" is the court's number, not the sheet's.
 * If several counts' comments are under one, that number separates them only if the numbers match
 * the counts that need them.
 */
function commentedCharge(count: SheetCount, beside: readonly SheetCount[]): PlacedText | undefined {
  const own = chargesIn(count);
  if (own.length === 1) return own[0];
  const wanting = beside.filter(
    ({ charge }) => charge !== undefined && asLetters(charge.text).startsWith('SEECOMMENT'),
  );
  const all = beside.flatMap(chargesIn);
  const numbers = all.map((one) => one.count);
  const same = wanting.every(({ first }) => numbers.filter((one) => one === first).length === 1);
  return same ? all.find((one) => one.count === count.first) : undefined;
}

function chargesIn({ steps }: SheetCount): readonly Commented[] {
  return steps.flatMap(({ comments }) =>
    comments.flatMap(({ text, place }) => {
      const found = /(?:C[NM]T\s*([0-9OIl]{1,3})\s*)?CHRG\s*[-:]\s*(.+)$/iu.exec(text);
      if (found === null) return [];
      const charge = (found[2] ?? '').replace(/\bTOC\s*[:;].*$/iu, '').trim();
      const number = found[1] === undefined ? undefined : Number(asDigits(found[1]));
      return [{ text: charge, place, count: number }];
    }),
  );
}

export function isProceduralCharge(found: ChargeOfCount | undefined): boolean {
  const charge = found?.charge;
  return charge?.kind === 'section' && isNoOffense(charge.code, charge.section);
}
