import { asDigits, asLetters, editDistance, nearestOf } from '../slips.ts';

export type EventKind =
  | 'arrest'
  | 'supplemental'
  | 'court'
  | 'custody'
  | 'probation'
  | 'registration'
  | 'applicant'
  | 'mental-health'
  | 'interstate-parole'
  | 'deceased'
  | 'unknown';

export interface EventHead {
  readonly kind: EventKind;
  readonly custody?: CustodyKind;
  /** The number of a name in the heading. */
  readonly name?: number;
  readonly dob?: string;
}

export type CustodyKind = 'jail' | 'prison' | 'youth' | 'federal';

const heads: Readonly<Record<string, EventKind>> = {
  ARRDETCITE: 'arrest',
  ARRDET: 'arrest',
  ARREST: 'arrest',
  SUPPLEMENTALARR: 'supplemental',
  COURT: 'court',
  PROBATION: 'probation',
  REGISTRATION: 'registration',
  APPLICANT: 'applicant',
  MENTALHLTHCUSSUPV: 'mental-health',
  INTERSTCOMPPAROLEE: 'interstate-parole',
  DECEASED: 'deceased',
};

const custodyKinds: Readonly<Record<string, CustodyKind>> = {
  JAIL: 'jail',
  CDC: 'prison',
  CDCR: 'prison',
  CYA: 'youth',
  FEDOOS: 'federal',
};

const nameField = /(?:^|\s)[NMRH][AR][MNH]E?\s*[:;.]\s*([0-9OIlUQD]{1,3})\b/u;
const birthField = /\b[DO0][O0][B8]\s*[:;]\s*([0-9OQUDIlSB?.]{6,10})/u;

/** The line that starts an event, whatever the scanner made of it; undefined for other lines. */
export function eventHead(text: string): EventHead | undefined {
  const name = nameField.exec(text);
  const label = text.slice(0, name?.index ?? text.length).replace(birthField, '');
  const fields = headFields(text);
  const kind = kindOf(label, name !== null);
  if (kind !== undefined) return { ...kind, ...fields };
  const alone = asLetters(label) === '';
  return name === null || alone ? undefined : { kind: 'unknown', ...fields };
}

/** NAM and DOB, which a narrow column puts on separate lines. */
export function headFields(text: string): Pick<EventHead, 'name' | 'dob'> {
  const name = Number(asDigits(nameField.exec(text)?.[1] ?? ''));
  const dob = birthField.exec(text)?.[1];
  return { ...(name > 0 ? { name } : {}), ...(dob === undefined ? {} : { dob }) };
}

function kindOf(label: string, withName: boolean): EventHead | undefined {
  const colon = /[:;]/u.test(label);
  const letters = asLetters(label);
  if (letters === '' || letters.length > 24) return undefined;
  const custody = custodyOf(label, letters);
  if (custody !== undefined && (colon || withName)) return custody;
  const found = nearestOf(letters, Object.keys(heads), reach);
  if (found === undefined) return undefined;
  const longEnough = found.length > 14;
  const endsThere = colon && /[:;]\W*$/u.test(label);
  if (!withName && !endsThere && !longEnough) return undefined;
  return { kind: heads[found] ?? 'unknown' };
}

function reach(length: number): number {
  return length < 8 ? 1 : Math.floor(length * 0.3);
}

function custodyOf(label: string, letters: string): EventHead | undefined {
  if (editDistance(letters.slice(0, 7), 'CUSTODY') > 2) return undefined;
  const behind = asLetters(label.split(/[:;]/u).slice(1).join(' '));
  const kind = nearestOf(behind, Object.keys(custodyKinds), (length) => (length < 4 ? 0 : 1));
  const custody = kind === undefined ? undefined : custodyKinds[kind];
  return { kind: 'custody', ...(custody === undefined ? {} : { custody }) };
}
