import { usualCounty } from '../../facts/usual-county.ts';
import { valueAt } from './known-keys.ts';
import { nearest } from './nearest.ts';
import type { RawFinding } from './raw-finding.ts';

type Path = readonly PropertyKey[];

/**
 * The tree without what the findings are about, so that the rest can still be checked in the same
 * pass. What every record needs gets a placeholder that is not reported.
 */
export function withoutFaults(root: unknown, faults: readonly RawFinding[]): unknown {
  return faults.reduce((tree, fault) => {
    const { path, key } = fault;
    const kind = meantKind(fault, root);
    if (kind !== undefined) return changed(tree, path, kind);
    return repaired(tree, key === undefined ? path : [...key.in, key.name]);
  }, root);
}

/**
 * The kind that was meant if a group names an unknown one: `summary probation` is probation. So
 * other errors in the group are reported in the same pass.
 */
export function meantKind({ code, path, allowed }: RawFinding, root: unknown): string | undefined {
  const written = valueAt(root, path);
  if (code !== 'not-one-of' || path.at(-1) !== 'kind' || typeof written !== 'string') return;
  const kinds = (allowed ?? '').split(', ');
  const words = written.toLowerCase();
  return kinds.find((kind) => words.includes(kind)) ?? nearest(words, kinds);
}

/** Whether a finding is about something in a group whose kind was guessed. */
export function isInGuessedGroup(
  path: Path,
  faults: readonly RawFinding[],
  root: unknown,
): boolean {
  return faults.some((fault) => {
    const group = fault.path.slice(0, -1);
    const inside = group.every((part, index) => part === path[index]);
    return inside && path.length > group.length && meantKind(fault, root) !== undefined;
  });
}

function repaired(root: unknown, path: Path): unknown {
  const standIn = standInFor(path);
  if (standIn !== undefined) return changed(root, path, standIn);
  return valueAt(root, path) === undefined && path.length > 1
    ? changed(root, path.slice(0, -1), undefined)
    : changed(root, path, undefined);
}

/** By its group: the last two parts of its path. */
function standInFor(path: Path): unknown {
  const [group, key] = path.filter((part) => typeof part === 'string').slice(-2);
  const index = path.findLast((part) => typeof part === 'number');
  if (path.length === 1 && group === 'petitioner') return { name: standInName };
  switch (`${String(group)}.${String(key)}`) {
    case 'petitioner.name':
      return standInName;
    case 'name.first':
    case 'name.last':
      return standInName.first;
    case 'cases.number':
      return `stand-in ${String(index)}`;
    case 'cases.court':
      return standInCourt;
    case 'court.county':
      return standInCourt.county;
    case 'counts.number':
      return typeof index === 'number' ? 900 + index : undefined;
    case 'counts.statute':
      return 'PC 1';
    default:
      return undefined;
  }
}

const standInName = { first: 'stand-in', last: 'stand-in' } as const;
const standInCourt = { county: usualCounty } as const;

/** The tree with another value at a path; without the value if that is undefined. */
function changed(tree: unknown, path: Path, to: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return to;
  if (Array.isArray(tree)) {
    // An entry is never removed: the ones after it would get other paths.
    return tree.map((item: unknown, index) =>
      index === part ? (changed(item, rest, to) ?? null) : item,
    );
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  const others = Object.entries(tree).filter(([key]) => key !== part);
  const inner = changed(valueAt(tree, [part]), rest, to);
  return Object.fromEntries([...others, ...kept(inner).map((one) => [part, one] as const)]);
}

function kept(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

/** Whether a finding is about something that contains an error, or a part of it. */
export function touches(path: Path, faults: readonly RawFinding[]): boolean {
  return faults.flatMap(placesOf).some((fault) => {
    const shorter = Math.min(path.length, fault.length);
    return path.slice(0, shorter).join('.') === fault.slice(0, shorter).join('.');
  });
}

/** A misspelled key is an error both where it is and where it should be. */
function placesOf({ path, key, with: told }: RawFinding): readonly Path[] {
  const near = told?.['near'];
  return key === undefined || near === undefined ? [path] : [path, [...key.in, near]];
}
