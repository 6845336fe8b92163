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
  const known = byNumber.get(beside) ?? chargesByNumber(beside);
  byNumber.set(beside, known);
  return known.get(count.first);
}

/** Worked out once for an event: each of its counts asks for it. */
const byNumber = new WeakMap<readonly SheetCount[], ReadonlyMap<number, PlacedText>>();

function chargesByNumber(counts: readonly SheetCount[]): ReadonlyMap<number, PlacedText> {
  const found = new Map<number, PlacedText>();
  const again = new Set<number>();
  for (const { count, ...one } of counts.flatMap(chargesIn)) {
    if (count === undefined) continue;
    if (found.has(count)) again.add(count);
    else found.set(count, one);
  }
  const separate = counts
    .filter(({ charge }) => asLetters(charge?.text ?? '').startsWith('SEECOMMENT'))
    .every(({ first }) => found.has(first) && !again.has(first));
  return separate ? found : new Map();
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
