import { docketSentence } from '../schema/docket-sentence.ts';

type Path = readonly PropertyKey[];
type Group = Readonly<Record<string, unknown>>;

/**
 * The allowed keys of the group at `path`, from the published JSON Schema, so that suggestions
 * cannot differ from what is accepted. If a group has kinds, those of its own kind.
 */
export function knownKeys(schema: unknown, root: unknown, path: Path): readonly string[] {
  return keysOf(schemasAt(schema, root, path).flatMap((one) => formsOf(one, valueAt(root, path))));
}

/** The keys that the group at `path` could have if it were of another kind. */
export function keysOfAnyKind(schema: unknown, root: unknown, path: Path): readonly string[] {
  return keysOf(schemasAt(schema, root, path).flatMap((one) => formsOf(one, undefined)));
}

function schemasAt(schema: unknown, root: unknown, path: Path): readonly unknown[] {
  let schemas: readonly unknown[] = [schema];
  let value = root;
  for (const part of path) {
    schemas = schemas.flatMap((one) => formsOf(one, value)).flatMap((one) => inside(one, part));
    value = valueAt(value, [part]);
  }
  return schemas;
}

function keysOf(forms: readonly Group[]): readonly string[] {
  return [...new Set(forms.flatMap((one) => Object.keys(groupIn(one, 'properties'))))];
}

/**
 * The forms that an "any of" allows, without those of another kind than the value's, which may be in a
 * docket's words: `county jail` is `no-probation`.
 */
function formsOf(schema: unknown, value: unknown): readonly Group[] {
  if (!isGroup(schema)) return [];
  const forms = [schema['anyOf'], schema['oneOf'], schema['allOf']].filter(Array.isArray).flat();
  const all = forms.length === 0 ? [schema] : forms.flatMap((one) => formsOf(one, value));
  const fitting = all.filter((one) => isOfKind(one, value));
  return fitting.some((one) => tellsKind(one, value)) || !all.some((one) => tellsKind(one, value))
    ? fitting
    : all;
}

const tags = ['kind', 'system'] as const;

function tellsKind(schema: Group, value: unknown): boolean {
  const properties = groupIn(schema, 'properties');
  return tags.some((key) => isGroup(properties[key]) && valueAt(value, [key]) !== undefined);
}

function isOfKind(schema: Group, value: unknown): boolean {
  const properties = groupIn(schema, 'properties');
  return tags.every((key) => {
    const property = properties[key];
    const said = kindSaid(valueAt(value, [key]));
    if (!isGroup(property) || said === undefined) return true;
    const allowed = property['const'] === undefined ? property['enum'] : [property['const']];
    return !Array.isArray(allowed) || allowed.includes(said);
  });
}

/** A kind of sentence as the record writes it; another value as it is. */
export function kindSaid(said: unknown): unknown {
  return typeof said === 'string' ? (docketSentence(said)?.kind ?? said) : said;
}

function inside(schema: Group, part: PropertyKey): readonly unknown[] {
  if (typeof part !== 'number') return [groupIn(schema, 'properties')[String(part)]];
  const first = schema['prefixItems'];
  return [Array.isArray(first) && part < first.length ? first[part] : schema['items']];
}

function groupIn(schema: Group, key: string): Group {
  const found = schema[key];
  return isGroup(found) ? found : {};
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (!isGroup(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[String(part)];
  }
  return value;
}
