import * as z from 'zod';
import { type WorkedCase, workedCase } from './worked-case.ts';

/** One case in a file: one that cannot be read is reported, and does not stop the others. */
export type ReadCase =
  | { readonly kind: 'read'; readonly worked: WorkedCase; readonly unread: readonly string[] }
  | { readonly kind: 'unreadable'; readonly name: string; readonly why: string };

const file = z.object({ cases: z.array(z.unknown()) });
const named = z.object({ id: z.string() });

export function readCases(text: string): readonly ReadCase[] {
  return file.parse(JSON.parse(text)).cases.map((written, index) => readCase(written, index));
}

/** A fact outside the vocabulary is left out and named: the answer may lack it. */
function readCase(written: unknown, index: number): ReadCase {
  const parsed = workedCase.safeParse(written);
  if (parsed.success) return { kind: 'read', worked: parsed.data, unread: [] };
  const unread = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path.map(String), key].join('.'))
      : [],
  );
  const again = workedCase.safeParse(without(written, new Set(unread), ''));
  if (again.success) return { kind: 'read', worked: again.data, unread };
  const name = named.safeParse(written);
  return {
    kind: 'unreadable',
    name: name.success ? name.data.id : `case ${index + 1} of the file`,
    why: z.prettifyError(again.error),
  };
}

function without(value: unknown, left: ReadonlySet<string>, at: string): unknown {
  const below = (key: string) => (at === '' ? key : `${at}.${key}`);
  if (Array.isArray(value)) {
    return value.map((one, index) => without(one, left, below(String(index))));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has(below(key)))
      .map(([key, one]) => [key, without(one, left, below(key))]),
  );
}
