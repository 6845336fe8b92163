import type { PersonName, PersonRecord } from '../src/record/record.ts';

/** Every value in a record that identifies the person or is in the person's words. */
export function personalValues(record: PersonRecord): readonly string[] {
  const { name, otherNames, mailingAddress, phone, email, bornOn } = record.petitioner;
  return [
    ...[name, ...otherNames, ...record.cases.flatMap(({ nameOnCase }) => nameOnCase ?? [])].flatMap(
      namesOf,
    ),
    ...(mailingAddress.kind === 'postal' ? [...mailingAddress.lines, mailingAddress.zip] : []),
    ...[phone, email, bornOn, record.preparedBy].filter((value) => value !== undefined),
    ...filerValues(record.filer),
    ...record.cases.flatMap(({ statement }) => statement),
  ];
}

/** A name of one or two letters also appears inside other words. */
function namesOf({ first, middle, last }: PersonName): readonly string[] {
  return [first, middle ?? '', last].filter((one) => one.length > 2);
}

function filerValues(filer: PersonRecord['filer']): readonly string[] {
  if (filer.kind === 'petitioner') return [];
  // An attorney's bar number is public, and in a sample also part of the case number.
  const { name, firm, address, phone, email } = filer;
  return [
    ...namesOf(name),
    ...[firm, phone, email].filter((value) => value !== undefined),
    ...address.lines,
  ];
}
