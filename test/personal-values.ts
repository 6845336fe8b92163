import type { PersonName, PersonRecord } from '../src/record/record.ts';

/** Every value of a record that tells who the person is, or what the person said. */
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

/** A name of one or two letters stands in other words too. */
function namesOf({ first, middle, last }: PersonName): readonly string[] {
  return [first, middle ?? '', last].filter((one) => one.length > 2);
}

function filerValues(filer: PersonRecord['filer']): readonly string[] {
  if (filer.kind === 'petitioner') return [];
  // The bar's number of an attorney is public, and in a sample also part of the case's.
  const { name, firm, address, phone, email } = filer;
  return [
    ...namesOf(name),
    ...[firm, phone, email].filter((value) => value !== undefined),
    ...address.lines,
  ];
}
