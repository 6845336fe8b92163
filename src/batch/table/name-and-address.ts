interface Name {
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
  readonly suffix?: string;
}

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/**
 * A name in one cell: "Méndez, Rosa Elena", or two words alone. With three words and no comma we
 * can't tell which belong to the last name.
 */
export function nameOf(text: string): Name | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const suffix = parts.find((part, index) => index > 0 && suffixes.test(part));
  const [last = '', given = '', ...more] = parts.filter((part) => part !== suffix);
  const tail = suffix === undefined ? {} : { suffix };
  if (more.length > 0) return undefined;
  if (given === '') {
    const [first, only, ...others] = last.split(/\s+/u);
    if (first === undefined || only === undefined || others.length > 0) return undefined;
    return { first, last: only, ...tail };
  }
  const [first = '', ...middle] = given.split(/\s+/u);
  if (last === '' || first === '') return undefined;
  return {
    first,
    ...(middle.length === 0 ? {} : { middle: middle.join(' ') }),
    last,
    ...tail,
  };
}

/** Several names in one cell, between semicolons. */
export function namesOf(text: string): readonly unknown[] {
  return text
    .split(/[;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => nameOf(one) ?? one);
}

/** An address in one cell: "4127 Example Blvd #5, Los Angeles, CA 90065". */
export function addressOf(text: string): object | undefined {
  const found = /^(.+?)[,\n]\s*([^,\n]+?),?\s+([A-Za-z]{2})\.?,?\s+(\d{5}(?:-\d{4})?)$/u.exec(text);
  if (found === null) return undefined;
  const [, street = '', city = '', state = '', zip = ''] = found;
  const lines = street.split(/\s*[,\n]\s*/u).filter((line) => line !== '');
  return { lines, city, state: state.toUpperCase(), zip };
}
