/** What a record has at a path ("cases[0].counts[1].level"): the fact itself, known or not. */
export function partAt(record: object, path: string): unknown {
  return keysOf(path).reduce<unknown>(stepInto, record);
}

/** A copy of the record with something else at the path. */
export function withPart<T extends object>(record: T, path: string, part: unknown): T {
  const copy = structuredClone(record);
  const keys = keysOf(path);
  const last = keys.pop();
  const group = insideOf(keys.reduce<unknown>(stepInto, copy));
  if (last === undefined || !isObject(group) || !(last in group)) {
    throw new Error(`${path} is in no record`);
  }
  Reflect.set(group, last, part);
  return copy;
}

/** Whether the record gives a fact, if of a case then of the one that `path` is in, for any of its counts. */
export function isGiven(record: object, fact: string, path: string): boolean {
  const [itsCase = ''] = /^cases\[\d+\]/u.exec(path) ?? [];
  const ofCase = fact.startsWith('cases.');
  const found = keysOf(ofCase ? fact.slice('cases.'.length) : fact).reduce<readonly unknown[]>(
    (parts, key) => parts.flatMap((part) => stepInto(part, key)),
    [ofCase ? partAt(record, itsCase) : record],
  );
  return found.some((one) => isObject(one) && (!('known' in one) || one.known === true));
}

function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/u).filter((key) => key !== '');
}

function stepInto(part: unknown, key: string): unknown {
  const inside = insideOf(part);
  return isObject(inside) ? Reflect.get(inside, key) : undefined;
}

/** A fact that is known has its parts in what it is. */
function insideOf(part: unknown): unknown {
  return isObject(part) && 'known' in part ? Reflect.get(part, 'is') : part;
}

function isObject(one: unknown): one is object {
  return typeof one === 'object' && one !== null;
}
