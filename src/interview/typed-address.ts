/** An address as a record writes it. */
export interface TypedAddress {
  readonly street: string;
  readonly unit?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/** "14330 Sample St Apt 9, Van Nuys CA 91401", "1212 Example Ave #4, Hawthorne, CA 90250". */
export function typedAddress(text: string): TypedAddress | undefined {
  const found =
    /^(?<lines>.+),\s*(?<city>[^,\d]+?)[,\s]+(?<state>[A-Za-z]{2})\.?[,\s]+(?<zip>\d{5}(?:-\d{4})?)$/u.exec(
      text.trim(),
    )?.groups;
  if (found === undefined) return undefined;
  const { lines = '', city = '', state = '', zip = '' } = found;
  const unit =
    /^(?<street>.*?)[,\s]+(?:#\s*(?<number>\w+)|(?<named>(?:apt|apartment|unit|ste|suite|space|spc|rm|room)\.?\s*#?\s*\w+))$/iu.exec(
      lines,
    )?.groups;
  const number = unit?.['number'] ?? unit?.['named'];
  return {
    street: unit?.['street'] ?? lines,
    ...(number === undefined ? {} : { unit: number }),
    city,
    state: state.toUpperCase(),
    zip,
  };
}
