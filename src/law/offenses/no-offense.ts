import { covers } from '../../authority/citation/covers.ts';
import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { rowsOfSections } from './by-section.ts';
import { type IsNoOffense, noOffenseTable } from './no-offense-table.ts';

/**
 * What a count's statute is, if no one can be convicted of it: someone copied the wrong line of a
 * docket or RAP sheet. With an offense ("PC 459/12022(b)") the offense counts.
 */
export function isNoOffense(pleaded: PleadedStatute): IsNoOffense | undefined {
  const [first, ...others] = [pleaded, ...pleaded.with].map((one) =>
    noOffense({ ...one, with: [] }),
  );
  return others.includes(undefined) ? undefined : first;
}

function noOffense(pleaded: PleadedStatute): IsNoOffense | undefined {
  const found = rowsOfSections(noOffenseTable, [pleaded]).find(({ section, onlyBare }) =>
    onlyBare === true && pleaded.subdivisions.length > 0
      ? false
      : covers(section, pleaded) === 'yes',
  );
  return found === undefined ? undefined : { is: found.is, authority: found.authority };
}
