import { postalStates } from '../../facts/postal-states.ts';

/** The names of the states as RAP sheets spell them out: "PAROLED FROM:NEVADA". */
const names: Readonly<Record<string, string>> = {
  ...{ ALABAMA: 'AL', ALASKA: 'AK', ARIZONA: 'AZ', ARKANSAS: 'AR', CALIFORNIA: 'CA' },
  ...{ COLORADO: 'CO', CONNECTICUT: 'CT', DELAWARE: 'DE', FLORIDA: 'FL', GEORGIA: 'GA' },
  ...{ HAWAII: 'HI', IDAHO: 'ID', ILLINOIS: 'IL', INDIANA: 'IN', IOWA: 'IA', KANSAS: 'KS' },
  ...{ KENTUCKY: 'KY', LOUISIANA: 'LA', MAINE: 'ME', MARYLAND: 'MD', MASSACHUSETTS: 'MA' },
  ...{ MICHIGAN: 'MI', MINNESOTA: 'MN', MISSISSIPPI: 'MS', MISSOURI: 'MO', MONTANA: 'MT' },
  ...{ NEBRASKA: 'NE', NEVADA: 'NV', 'NEW HAMPSHIRE': 'NH', 'NEW JERSEY': 'NJ' },
  ...{ 'NEW MEXICO': 'NM', 'NEW YORK': 'NY', 'NORTH CAROLINA': 'NC', 'NORTH DAKOTA': 'ND' },
  ...{ OHIO: 'OH', OKLAHOMA: 'OK', OREGON: 'OR', PENNSYLVANIA: 'PA', 'RHODE ISLAND': 'RI' },
  ...{ 'SOUTH CAROLINA': 'SC', 'SOUTH DAKOTA': 'SD', TENNESSEE: 'TN', TEXAS: 'TX', UTAH: 'UT' },
  ...{ VERMONT: 'VT', VIRGINIA: 'VA', WASHINGTON: 'WA', 'WEST VIRGINIA': 'WV' },
  ...{ WISCONSIN: 'WI', WYOMING: 'WY' },
};

/** Two letters of a state, from its name or from the letters themselves. */
export function stateOf(written: string): string | undefined {
  const plain = written.toUpperCase().trim();
  return postalStates.has(plain) ? plain : names[plain];
}
