import { printedCourt } from '../courts/printed-court.ts';
import type { ReadReduction } from '../reading.ts';

/** "REDUCED TO MISDEMEANOR PER 1170.18 PC": to what, and under which section, if named. */
export function reductionIn(text: string): Pick<ReadReduction, 'under' | 'to'> {
  const to = /INFRACT/iu.test(text) ? 'infraction' : 'misdemeanor';
  return { under: sectionOf(text), to };
}

function sectionOf(text: string): ReadReduction['under'] {
  const plain = text
    .replaceAll(/\s/gu, '')
    .replaceAll(',', '.')
    .replaceAll(/(?<=\d)O/gu, '0')
    .replaceAll(/[lI|](?=[lI|]*[\d.])/gu, '1');
  if (/1170\.18/u.test(plain)) return '1170.18';
  if (/11361\.8/u.test(plain)) return 'HS 11361.8';
  if (/(?<!\d)17\(?D\)?/iu.test(plain)) return '17(d)(2)';
  return /(?<!\d)17\(?B\)?/iu.test(plain) ? '17(b)' : null;
}

/** The sections that set a conviction aside, as in "DISM PER 1203.4A PC". */
const sections: readonly string[] = [
  ...['1203.4a', '1203.4b', '1203.41', '1203.42', '1203.43', '1203.45', '1203.49', '1203.4'],
];

export function setAsideUnder(text: string): string | undefined {
  const digits = text.replaceAll(/[lI|](?=\s*2[O0]3)/gu, '1').replaceAll(/(?<=12)O(?=3)/gu, '0');
  const plain = digits.replaceAll(/\s/gu, '').replaceAll(',', '.').toLowerCase();
  if (/11361\.8(?!\d)/u.test(plain)) return 'HS 11361.8';
  const whole = digits.replaceAll(/1203\s*[.,]\s*4/gu, '1203.4').toLowerCase();
  const found = /1203\.4(?:[1239]|5(?!\d)|\s?[ab](?=\s?pc|[^a-z]|$))?(?!\d)/u
    .exec(whole)?.[0]
    .replaceAll(/\s/gu, '');
  return found !== undefined && sections.includes(found) ? `PC ${found}` : undefined;
}

/** One order may do both: "REDUCED TO MISDEMEANOR/17(B) PC & DISM PER 1203.4 PC". */
export function tellsOfSetAside(text: string): boolean {
  return /DISM|SET\s*ASIDE/u.test(text) && setAsideUnder(text) !== undefined;
}

/** "PROBATION TRANSFERRED TO RIVERSIDE CO PER 1203.9 PC"; null if the place is in no known county. */
export function countyMovedTo(text: string): string | null {
  const behind = /\bTO\s+([A-Z ]+?)(?:\s+CO(?:UNTY)?\b|\s+(?:PER|PURS\w*)\b|$)/u.exec(text)?.[1];
  return printedCourt(`CASC ${behind ?? ''}`).county;
}

/** Relief by the Department of Justice itself, under 1203.425. */
export function tellsOfAutomaticRelief(comment: string): boolean {
  return /RELIEF\s+GRANTED/iu.test(comment) && /1203\.425/u.test(comment);
}

/** A comment on what the court ordered later: only the clerk can say whether it is the whole order. */
export function tellsOfAnOrder(comment: string): boolean {
  const orders =
    /\b(?:REVOKED|REINST\w*|SET ASIDE|DISM\w*|REDUCED|TERMINATED|EXTENDED|VACATED|DENIED|TRANSFER\w*|1203\.\d\w*|1170\.18|17\(B\))/u;
  return orders.test(comment) && !/CHRG|\bSEN(?:T|TENCE)?\s*[-:]/u.test(comment);
}
