/** Where a value is in a record: `cases[0].counts[1].level` as its parts. */
export type Path = readonly (string | number)[];

export interface Change {
  readonly path: Path;
  readonly to: unknown;
}

export function partsOf(path: string): Path {
  return path
    .split(/[.[\]]+/u)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is written at a path; for a fact with its source, the value. */
export function writtenAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) value = inside(value, part);
  return isGroup(value) && 'is' in value ? value['is'] : value;
}

function inside(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return typeof part === 'number' ? list[part] : undefined;
  }
  return isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** The record with the change made; the record itself stays as it was. */
export function changed(root: unknown, { path, to }: Change): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return to;
  const inner = changed(inside(root, part), { path: rest, to });
  if (typeof part === 'number') {
    const list: readonly unknown[] = Array.isArray(root) ? root : [];
    return [...list.slice(0, part), inner, ...list.slice(part + 1)];
  }
  const group = groupFor(root);
  return { ...group, [part]: inner };
}

/** `onProbationElsewhere: yes` that gets an end, `violations: found` that gets a day, become groups. */
function groupFor(value: unknown): Readonly<Record<string, unknown>> {
  if (isGroup(value)) return value;
  const word = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const says = typeof word === 'string' && word !== 'unknown';
  return says && !['found', 'relief'].includes(word) ? { is: word } : {};
}
