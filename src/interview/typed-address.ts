/** An address as a record writes it. */
export interface TypedAddress {
  readonly street: string;
  readonly unit?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

const withState =
  /^(?<lines>.+),\s*(?<city>[^,\d]+?)[,\s]+(?<state>[A-Za-z]{2}|calif(?:ornia)?)\.?[,\s]+(?<zip>\d{5}(?:-\d{4})?)$/iu;
/** California has the ZIP codes from 900 to 961. */
const withoutState =
  /^(?<lines>.+),\s*(?<city>[^,\d]+?)[,\s]+(?<zip>9(?:[0-5]\d|6[01])\d{2}(?:-\d{4})?)$/iu;

/**
 * "14330 Sample St Apt 9, Van Nuys CA 91401", "1212 Example Ave #4, Hawthorne 90250": the ZIP code
 * tells the state.
 */
export function typedAddress(text: string): TypedAddress | undefined {
  const plain = text.trim();
  const found = (withState.exec(plain) ?? withoutState.exec(plain))?.groups;
  if (found === undefined) return undefined;
  const { lines = '', city = '', state = 'CA', zip = '' } = found;
  const unit =
    /^(?<street>.*?)[,\s]+(?:#\s*(?<number>\w+)|(?<named>(?:apt|apartment|unit|ste|suite|space|spc|rm|room)\.?\s*#?\s*\w+))$/iu.exec(
      lines,
    )?.groups;
  const number = unit?.['number'] ?? unit?.['named'];
  return {
    street: unit?.['street'] ?? lines,
    ...(number === undefined ? {} : { unit: number }),
    city,
    state: state.slice(0, 2).toUpperCase(),
    zip,
  };
}
