import type { RawFinding } from './raw-finding.ts';

type Path = readonly PropertyKey[];
type Branch = readonly RawFinding[];

/**
 * In an "either or", the branch the writer meant: the best fit. Undefined if no branch takes this
 * kind of value, so the message must list everything allowed there.
 */
export function meantBranch(branches: readonly Branch[], path: Path): Branch | undefined {
  const [best] = branches
    .map((findings) => ({ findings, cost: costOf(findings, path) }))
    .sort((a, b) => a.cost - b.cost);
  if (best === undefined || best.cost >= costs.otherKind) return undefined;
  return best.findings.map((finding) => withOthers(finding, branches));
}

/** Far enough apart that a worse misfit outweighs any number of smaller ones in one group. */
const costs = { otherKind: 1e9, otherTag: 1e6, unknownKey: 1e4, missing: 100, other: 1 } as const;

function costOf(findings: Branch, path: Path): number {
  return findings.reduce((sum, finding) => sum + costOfOne(finding, path), 0);
}

function costOfOne({ code, path, key }: RawFinding, at: Path): number {
  if (key !== undefined) return key.in.length === at.length ? costs.unknownKey : costs.other;
  if (path.length === at.length) {
    return misfits.has(code) ? costs.otherKind : costs.other;
  }
  const here = path.length === at.length + 1;
  if (here && tags.has(path.at(-1) ?? '') && misfits.has(code)) return costs.otherTag;
  return here && code === 'missing' ? costs.missing : costs.other;
}

const misfits: ReadonlySet<string> = new Set([
  'wrong-kind',
  'not-one-of',
  'not-one-of-near',
  'not-allowed',
  'missing',
]);

/** The keys that say which branch is meant. */
const tags: ReadonlySet<PropertyKey> = new Set(['kind', 'system', 'is']);

/** If a tag fits no branch, what each of them would have accepted. */
function withOthers(finding: RawFinding, branches: readonly Branch[]): RawFinding {
  if (!finding.code.startsWith('not-one-of')) return finding;
  const same = branches
    .flat()
    .filter(
      (one) => one.code.startsWith('not-one-of') && one.path.join('.') === finding.path.join('.'),
    );
  const allowed = new Set(same.flatMap((one) => (one.allowed ?? '').split(', ')));
  return { ...finding, allowed: [...allowed].join(', ') };
}
