import { printedAgency } from '../courts/printed-court.ts';
import type { PlacedText } from '../place.ts';
import { sameNumber } from '../printed-number.ts';
import type { SheetEvent } from './sheet-events.ts';

/** The case numbers an event names: the sentencing court's, a warrant's. */
export function namedNumbers({ counts }: SheetEvent): readonly PlacedText[] {
  return counts.flatMap(({ steps, other, numbers }) => {
    const comments = steps.flatMap((step) => step.comments);
    const from = other.flatMap(({ label, value }) => (label === 'sen-from' ? [value] : []));
    return [...from, ...comments, ...numbers].flatMap(numbersIn);
  });
}

const numberWords =
  /(?:CRT|COURT|CASE|WARRANT|WRNT|DKT|DOCKET)\s*(?:CASE)?\s*(?:#|NBR|NUMBER|NO\.?|NUM)\s*[#:]?\s*([A-Z0-9][A-Z0-9|?-]{4,16})/giu;

function numbersIn({ text, place }: PlacedText): readonly PlacedText[] {
  return [...text.matchAll(numberWords)].map((found) => ({ text: found[1] ?? '', place }));
}

export function names(event: SheetEvent, number: string): boolean {
  return namedNumbers(event).some(
    ({ text }) => sameNumber(text, number) || sameAfterSlips(text, number),
  );
}

/** O and 0, I and 1 in a number that appears elsewhere on the sheet. */
function sameAfterSlips(a: string, b: string): boolean {
  const plain = (number: string) =>
    number
      .replaceAll(/[OQ]/gu, '0')
      .replaceAll(/[Il|]/gu, '1')
      .replaceAll('S', '5')
      .replaceAll('B', '8');
  return sameNumber(plain(a), plain(b));
}

/** "SEN FROM: LOS ANGELES CO": the county whose court sentenced. */
export function sentencingPlace({ counts }: SheetEvent): PlacedText | undefined {
  for (const { other } of counts) {
    const from = other.find(({ label }) => label === 'sen-from')?.value;
    if (from === undefined) continue;
    const county =
      /^(.*?)(?:\s+(?:CO|COUNTY)\b|\s{2,}|\s+CRT\b|\s*#|$)/u.exec(from.text)?.[1] ?? '';
    return { text: printedAgency(county), place: from.place };
  }
  return undefined;
}
