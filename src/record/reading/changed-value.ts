import { pathParts, type RawFinding } from './raw-finding.ts';
import { unknownKey } from './schema-findings.ts';
import { readSyntax } from './syntax.ts';

/** One changed fact: `circumstances.charged=yes`, by its path in the record. */
export interface FactChange {
  readonly path: readonly (string | number)[];
  readonly to: unknown;
}

export type Changed<T> =
  | { readonly ok: true; readonly is: T }
  | { readonly ok: false; readonly finding: RawFinding };

/** Reads "path=value"; the value as a record would write it, as `2020-01-01` or `{ is: yes }`. */
export function readChange(text: string): Changed<FactChange> {
  const [, before = '', after = ''] = /^([^=]+)=(.*)$/su.exec(text) ?? [];
  const path = pathParts(before.trim());
  const value = after.trim() === '' ? undefined : readSyntax(after.trim());
  const readable = /^[a-z]\w*(?:\[\d{1,3}\])?(?:\.[a-z]\w*(?:\[\d{1,3}\])?)*$/iu.test(
    before.trim(),
  );
  if (!readable || value?.ok !== true) {
    return failed({ code: 'change-unreadable', path: readable ? path : [] });
  }
  return { ok: true, is: { path, to: value.written.value } };
}

type Path = readonly (string | number)[];

/** The allowed keys of the group at a path. */
type KnownKeys = (path: Path) => readonly string[];

/** The value of a record with the fact changed; the record itself stays as it was. */
export function changedValue(
  value: unknown,
  { path, to }: FactChange,
  knownKeys: KnownKeys,
): Changed<unknown> {
  return put({ to, knownKeys }, value, path, []);
}

interface Putting {
  readonly to: unknown;
  readonly knownKeys: KnownKeys;
}

function put(putting: Putting, value: unknown, path: Path, done: Path): Changed<unknown> {
  const [part, ...rest] = path;
  if (part === undefined) return { ok: true, is: putting.to };
  return typeof part === 'number'
    ? putInList(putting, value, [part, ...rest], done)
    : putInGroup(putting, value, [part, ...rest], done);
}

/** An existing entry, or a whole new one right after the last. */
function putInList(
  putting: Putting,
  value: unknown,
  [index, ...rest]: readonly [number, ...Path],
  done: Path,
): Changed<unknown> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const there = index < list.length || (index === list.length && rest.length === 0);
  if (!there || (value !== undefined && !Array.isArray(value))) {
    const path = [...done, index];
    return failed({ code: 'no-such-entry', path, with: { count: String(list.length) } });
  }
  const inner = put(putting, list[index], rest, [...done, index]);
  if (!inner.ok) return inner;
  return { ok: true, is: [...list.slice(0, index), inner.is, ...list.slice(index + 1)] };
}

function putInGroup(
  putting: Putting,
  value: unknown,
  [key, ...rest]: readonly [string, ...Path],
  done: Path,
): Changed<unknown> {
  const group = groupOf(value);
  if (group === undefined) return failed({ code: 'not-a-group', path: done });
  const entries = Object.entries(group);
  const own = entries.find(([name]) => name === key);
  const known = putting.knownKeys(done);
  if (own === undefined && !known.includes(key)) {
    return failed(unknownKey(done, key, known));
  }
  const inner = put(putting, own?.[1], rest, [...done, key]);
  if (!inner.ok) return inner;
  return {
    ok: true,
    is: Object.fromEntries([...entries.filter(([name]) => name !== key), [key, inner.is]]),
  };
}

/** A missing or unknown value can be filled; a word or a number has nothing inside it. */
function groupOf(value: unknown): object | undefined {
  if (value === undefined || value === null || value === 'unknown') return {};
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

function failed(finding: RawFinding): { readonly ok: false; readonly finding: RawFinding } {
  return { ok: false, finding };
}
