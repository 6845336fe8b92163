import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { RawFinding } from './raw-finding.ts';

type Issue = z.core.$ZodIssue;

/** What the schema has to say of a value, as findings; of an "either or" the part that was meant. */
export function schemaFindings(
  issues: readonly Issue[],
  value: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly RawFinding[] {
  return issues.flatMap((issue) => findingsOf(issue, [], value, knownKeys));
}

function findingsOf(
  issue: Issue,
  before: readonly PropertyKey[],
  root: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly RawFinding[] {
  const path = [...before, ...issue.path];
  const value = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, knownKeys(path)));
    case 'invalid_union':
      return ofUnion(issue, path, root, knownKeys);
    case 'custom':
      return [ofScalar(issue, path)];
    case 'invalid_type':
      return [ofType(issue, path, value)];
    case 'invalid_value':
      return [
        { code: 'not-one-of', path, ...shown(value), allowed: issue.values.map(String).join(', ') },
      ];
    case 'too_big':
    case 'too_small':
      return [sizeFinding(issue, path, value)];
    default:
      return [{ code: 'not-allowed', path, ...shown(value) }];
  }
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
): RawFinding {
  const near = nearest(key, known);
  return {
    code: near === undefined ? 'unknown-key' : 'unknown-key-near',
    path: [...path, key],
    key,
    with: { key: key.slice(0, 40), ...(near === undefined ? {} : { near }) },
    allowed: known.join(', '),
  };
}

/** The branch that the writer meant: the one whose complaint lies deepest, else all together. */
function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  root: unknown,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly RawFinding[] {
  const branches = issue.errors.map((errors) =>
    errors.flatMap((error) => findingsOf(error, path, root, knownKeys)),
  );
  const deeper = branches.filter((findings) =>
    findings.some((finding) => finding.path.length > path.length || told.has(finding.code)),
  );
  const meant = fewest(deeper);
  if (meant !== undefined && !isScalarValue(valueAt(root, path))) return meant;
  const scalar = deeper.find((findings) => findings.some((finding) => told.has(finding.code)));
  if (scalar !== undefined) return scalar;
  const allowed = [...new Set(branches.flat().flatMap((one) => one.allowed?.split(', ') ?? []))];
  return [{ code: 'not-one-of', path, ...shown(valueAt(root, path)), allowed: allowed.join(', ') }];
}

/** Complaints that only a branch that was meant can make. */
const told: ReadonlySet<string> = new Set([
  'date-does-not-exist',
  'not-a-date',
  'not-a-zip',
  'not-a-state',
  'not-an-email',
  'not-a-phone',
  'not-a-time',
  'address-without-street',
  'unknown-key',
  'unknown-key-near',
]);

function fewest(branches: readonly (readonly RawFinding[])[]): readonly RawFinding[] | undefined {
  return branches.reduce<readonly RawFinding[] | undefined>(
    (best, one) => (best === undefined || one.length < best.length ? one : best),
    undefined,
  );
}

function ofScalar(
  issue: Extract<Issue, { code: 'custom' }>,
  path: readonly PropertyKey[],
): RawFinding {
  const code = issue.params?.['finding'];
  const seen = issue.params?.['seen'];
  return {
    code: typeof code === 'string' ? code : 'not-allowed',
    path,
    ...(typeof seen === 'string' ? { seen } : {}),
  };
}

function ofType(
  issue: Extract<Issue, { code: 'invalid_type' }>,
  path: readonly PropertyKey[],
  value: unknown,
): RawFinding {
  const allowed = typeWords[issue.expected] ?? issue.expected;
  if (value === undefined) return { code: 'missing', path, allowed };
  return { code: 'wrong-kind', path, ...shown(value), allowed };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  object: 'a group of keys',
  array: 'a list',
  tuple: 'a list with at least one entry',
};

function sizeFinding(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  path: readonly PropertyKey[],
  value: unknown,
): RawFinding {
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  return { code: 'out-of-range', path, ...shown(value), allowed: limit };
}

/** Never a name or an address: only short words, numbers and kinds are shown. */
function shown(value: unknown): { readonly seen?: string } {
  if (typeof value === 'number' || typeof value === 'boolean') return { seen: String(value) };
  if (typeof value === 'string') {
    return /^[a-z0-9][a-z0-9()-]{0,24}$/u.test(value) ? { seen: value } : { seen: 'text' };
  }
  if (Array.isArray(value)) return { seen: 'a list' };
  if (value === null) return { seen: 'nothing' };
  return typeof value === 'object' ? { seen: 'a group of keys' } : {};
}

function isScalarValue(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(part))?.[1];
  }
  return value;
}
