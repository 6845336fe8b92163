import type * as z from 'zod';
import { type FindingCode, isFindingCode } from '../../facts/finding-code.ts';
import { isKeyLike, isPrivate, shownValue } from '../../facts/safe-to-show.ts';
import { kindSaid } from './known-keys.ts';
import { meantBranch } from './meant-branch.ts';
import { nearWord } from './near-word.ts';
import { nearest } from './nearest.ts';
import { mostLookedAt, type RawFinding } from './raw-finding.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the findings need besides the issues themselves. */
export interface Reading {
  readonly valueAt: (path: Path) => unknown;
  readonly knownKeys: (path: Path) => readonly string[];
  readonly keysOfAnyKind: (path: Path) => readonly string[];
}

/** The schema's findings about a value; for an "either or", about the part that was meant. */
export function schemaFindings(issues: readonly Issue[], reading: Reading): readonly RawFinding[] {
  return issues.slice(0, mostLookedAt).flatMap((issue) => findingsOf(issue, [], reading));
}

/** How many findings a flood of issues does not become: what `schemaFindings` leaves out. */
export function countLeftOut(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue, index) => {
    const count = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    return sum + (index < mostLookedAt ? Math.max(0, count - mostLookedAt) : count);
  }, 0);
}

function findingsOf(issue: Issue, before: Path, reading: Reading): readonly RawFinding[] {
  const path = [...before, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys': {
      return issue.keys.slice(0, mostLookedAt).map((key) => unknownHere(path, key, reading));
    }
    case 'invalid_union':
      return ofUnion(issue, path, reading);
    case 'custom':
      return [ofScalar(issue, path)];
    case 'invalid_type':
      return [wrong('wrong-kind', path, reading, wordsFor(issue))];
    case 'invalid_value':
      return [wrong('not-one-of', path, reading, issue.values.map(String).join(', '))];
    case 'too_big':
      return [{ ...wrong('out-of-range', path, reading, `at most ${issue.maximum}`) }];
    case 'too_small':
      return [{ ...wrong('out-of-range', path, reading, `at least ${issue.minimum}`) }];
    default:
      return [wrong('not-allowed', path, reading, '')];
  }
}

/** A value that is not allowed at its place, or, if there is none, that it is missing. */
function wrong(code: FindingCode, path: Path, reading: Reading, allowed: string): RawFinding {
  const value = reading.valueAt(path);
  if (value === undefined) return { code: 'missing', path, allowed };
  const seen = shownValue(value, path);
  const near = code === 'not-one-of' ? nearWord(path, value) : undefined;
  return {
    code: near === undefined ? code : 'not-one-of-near',
    path,
    ...(seen === undefined ? {} : { seen }),
    ...(near === undefined ? {} : { with: { near } }),
    allowed,
  };
}

/** A key that nothing has, or one that goes with another kind of sentence. */
function unknownHere(path: Path, key: string, reading: Reading): RawFinding {
  const known = reading.knownKeys(path);
  if (!reading.keysOfAnyKind(path).includes(key)) return unknownKey(path, key, known);
  const kind = String(kindSaid(reading.valueAt([...path, 'kind'])));
  return {
    code: 'key-of-another-kind',
    path: [...path, key],
    key: { in: path, name: key },
    with: { key, kind },
    allowed: known.join(', '),
  };
}

/** A kind that was mistaken is one fault, however many keys of the other kind are beside it. */
export function joinedByKind(found: readonly RawFinding[]): readonly RawFinding[] {
  const groups = new Map<string, RawFinding[]>();
  for (const one of found.filter(isOfAnotherKind)) {
    const group = groups.get(groupOf(one)) ?? [];
    groups.set(groupOf(one), group);
    group.push(one);
  }
  return found.flatMap((one) => {
    if (!isOfAnotherKind(one)) return [one];
    const group = groups.get(groupOf(one)) ?? [];
    const keys = group.map(({ key }) => key?.name ?? '').join(', ');
    return group[0] === one ? [{ ...one, with: { ...one.with, key: keys } }] : [];
  });
}

function isOfAnotherKind({ code }: RawFinding): boolean {
  return code === 'key-of-another-kind';
}

function groupOf({ key }: RawFinding): string {
  return (key?.in ?? []).join('.');
}

export function unknownKey(path: Path, key: string, known: readonly string[]): RawFinding {
  const shown = isKeyLike(key) ? key : 'What stands before the colon';
  const near = isKeyLike(key) ? nearest(key, known) : undefined;
  return {
    code: near === undefined ? 'unknown-key' : 'unknown-key-near',
    path: isKeyLike(key) ? [...path, key] : path,
    key: { in: path, name: key },
    with: { key: shown, ...(near === undefined ? {} : { near }) },
    allowed: known.join(', '),
  };
}

function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  reading: Reading,
): readonly RawFinding[] {
  if (issue.errors.length === 0) {
    const kinds = 'options' in issue ? (issue.options ?? []) : [];
    return [wrong('not-one-of', path, reading, kinds.map(String).join(', '))];
  }
  const branches = issue.errors.map((errors) =>
    errors.flatMap((error) => findingsOf(error, path, reading)),
  );
  return (
    meantBranch(branches, path) ?? [wrong('not-one-of', path, reading, allAllowed(branches, path))]
  );
}

/** Every answer that some branch would have taken, "unknown" last. */
function allAllowed(branches: readonly (readonly RawFinding[])[], path: Path): string {
  const here = branches.flat().filter((one) => one.path.length === path.length);
  const words = new Set(
    here.flatMap((one) => (one.allowed ?? '').split(', ')).filter((one) => one !== ''),
  );
  return [
    ...[...words].filter((one) => one !== 'unknown'),
    ...(words.has('unknown') ? ['unknown'] : []),
  ].join(', ');
}

function ofScalar(issue: Extract<Issue, { code: 'custom' }>, path: Path): RawFinding {
  const code = issue.params?.['finding'];
  const seen = issue.params?.['seen'];
  return {
    code: isFindingCode(code) ? code : 'not-allowed',
    path,
    ...(typeof seen === 'string' && !isPrivate(path) ? { seen } : {}),
  };
}

/** The schema's own words for what it expects, or those for the kind of value. */
function wordsFor(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  if (!issue.message.startsWith('Invalid input')) return issue.message;
  return kindWords[issue.expected] ?? issue.expected;
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  object: 'a group of keys',
  array: 'a list',
  tuple: 'a list with at least one entry',
};
