/** A name as a record writes it. */
export interface TypedName {
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
  readonly suffix?: string;
}

/** Words that begin a last name of several words: "de la Cruz", "van Dyke". */
const beginLastNames = new Set(
  'da,de,del,della,der,di,dos,el,la,las,le,los,mac,san,santa,st,van,von,y,bin,al'.split(','),
);

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/**
 * "Marisol Vega", "Kim Ly Trinh", "Maria de la Cruz", "Vega, Marisol". With more than three words
 * we can't tell where the last name begins, unless a comma shows it.
 */
export function typedName(text: string): TypedName | undefined {
  const [before = '', behind, ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0) return undefined;
  if (behind !== undefined && suffixes.test(behind)) return withSuffix(inOrder(before), behind);
  if (behind !== undefined) return lastFirst(before, behind);
  const words = before.split(/\s+/u);
  const suffix = words.at(-1) ?? '';
  return suffixes.test(suffix) && words.length > 2
    ? withSuffix(inOrder(words.slice(0, -1).join(' ')), suffix)
    : inOrder(before);
}

function withSuffix(name: TypedName | undefined, suffix: string): TypedName | undefined {
  return name === undefined ? undefined : { ...name, suffix };
}

function lastFirst(written: string, behind: string): TypedName | undefined {
  const lastWords = written.split(/\s+/u);
  const ending = lastWords.at(-1) ?? '';
  const suffix = suffixes.test(ending) && lastWords.length > 1 ? ending : undefined;
  const last = suffix === undefined ? written : lastWords.slice(0, -1).join(' ');
  const [first = '', ...middle] = behind.split(/\s+/u);
  if (last === '' || first === '') return undefined;
  const name = { first, ...(middle.length === 0 ? {} : { middle: middle.join(' ') }), last };
  return suffix === undefined ? name : { ...name, suffix };
}

function inOrder(text: string): TypedName | undefined {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const particle = words.findIndex(
    (word, index) => index > 0 && beginLastNames.has(word.toLowerCase()),
  );
  const at = particle > 0 ? particle : words.length - 1;
  if (words.length < 2 || (particle < 0 && words.length > 3) || at > 3) return undefined;
  const [first = '', ...middle] = words.slice(0, at);
  const last = words.slice(at).join(' ');
  return { first, ...(middle.length === 0 ? {} : { middle: middle.join(' ') }), last };
}

/** The current name, and after "aka" or a slash the other names used. */
export function typedNames(text: string): readonly TypedName[] | undefined {
  const names = text
    .split(
      /\s*(?:\/|;|\b(?:aka|a\.k\.a\.|also known as|alias|tambi[eé]n conocid[oa] como)(?=\s))\s*/iu,
    )
    .map((part) => typedName(part.trim()));
  const known = names.filter((one) => one !== undefined);
  return known.length === names.length ? known : undefined;
}
