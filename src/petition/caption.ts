import { unknownNumber } from '../facts/scalars.ts';
import { printedNumber } from '../record/case-number.ts';
import type { CourtCase, Filer, PersonRecord, Petitioner } from '../record/record.ts';
import type { Caption, CourthouseBlock, FilerBlock } from './plan.ts';
import { sameName, writtenName } from './written-name.ts';

export function captionOf(
  record: PersonRecord,
  courtCase: CourtCase,
  county: string,
  courthouse: CourthouseBlock,
): Caption {
  const { petitioner } = record;
  const onCase = courtCase.nameOnCase ?? petitioner.name;
  const others = [petitioner.name, ...petitioner.otherNames].filter(
    (name) => !sameName(name, onCase),
  );
  return {
    filer: filerBlock(record.filer, petitioner),
    county,
    courthouse,
    defendant: writtenName(onCase),
    otherNames: [...new Set(others.map(writtenName))],
    caseNumber: courtCase.number === unknownNumber ? '' : printedNumber(courtCase),
  };
}

function filerBlock(filer: Filer, petitioner: Petitioner): FilerBlock {
  if (filer.kind === 'attorney') {
    return {
      name: writtenName(filer.name),
      barNumber: filer.barNumber,
      ...(filer.firm === undefined ? {} : { firm: filer.firm }),
      address: filer.address,
      phone: filer.phone,
      ...(filer.email === undefined ? {} : { email: filer.email }),
      standing: 'attorney',
    };
  }
  return {
    name: writtenName(petitioner.name),
    ...(petitioner.mailingAddress.kind === 'postal' ? { address: petitioner.mailingAddress } : {}),
    ...(petitioner.phone === undefined ? {} : { phone: petitioner.phone }),
    ...(petitioner.email === undefined ? {} : { email: petitioner.email }),
    standing: 'in-pro-per',
  };
}
