import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Clause } from './clauses.ts';
import { correctedDay } from './corrections.ts';
import { allCounts, countsNamed } from './count-references.ts';
import type { DocketCase, DocketCount } from './docket-case.ts';
import { isOnlyPossible } from './probation-orders.ts';

const undone = '(?:VACATED|RESCINDED|SET ASIDE|VOIDED)';
const made =
  '(?:OF|DATED|ENTERED|MADE|ISSUED|GRANTING|TERMINATING|TRANSFERRING|REDUCING|DISMISSING|SETTING|REVOKING)';

/** An order as what is vacated: not "COURT ORDERS PLEA SET ASIDE", and not a protective order. */
const passive = new RegExp(
  String.raw`(?<!\b(?:PROTECTIVE|RESTRAINING|CONTACT) )\bORDERS? ${made}\b.*\b${undone}\b|\b(?:PREVIOUS|PRIOR|SAID|EARLIER|THAT) ORDERS? (?:IS |ARE |WAS |HEREBY )*${undone}\b|\b(?:DISMISSAL|EARLY TERMINATION|TERMINATION OF (?:FORMAL |SUMMARY )?PROBATION|TRANSFER|1203\.4\w? (?:PC )?RELIEF)\b[^,]* (?:IS |ARE |WAS |HEREBY )*${undone}\b`,
  'u',
);
const active =
  /\b(?:VACATES|RESCINDS|SETS ASIDE) (?:ITS|THE|THAT|SAID) (?:PREVIOUS |PRIOR |EARLIER )?(?:ORDERS?|DISMISSAL|TERMINATION|TRANSFER|RELIEF)\b/u;

export function vacatesAnOrder(text: string): boolean {
  if (!passive.test(text) && !active.test(text)) return false;
  // "VACATED, PETITION DENIED WITHOUT PREJUDICE": the order is undone all the same.
  const [before = ''] = text.split(/\b(?:VACATED|RESCINDED|SET ASIDE|VOIDED)\b/u);
  return (
    !isOnlyPossible(before) &&
    !/\b(?:MOTION|PETITION|REQUEST) (?:THAT|TO)\b|\b(?:NOT|BE) $/u.test(before)
  );
}

/**
 * "THE ORDER OF 10/19/15 TERMINATING PROBATION IS VACATED": what it ordered no longer holds. An
 * order that names nothing takes back whatever was ordered on its day. It is reported all the same:
 * that it was once granted is for a person to see.
 */
export function takeBackOrder(
  clause: Clause,
  state: DocketCase,
  printedOn: PlainDate | undefined,
): void {
  const { text } = clause;
  const day = correctedDay(text, printedOn);
  const topics = topicsOf(text);
  const some = topics.length > 0 ? topics : day === undefined ? [] : everything;
  const isOf = (on: PlainDate | undefined) => day === undefined || on === day;
  for (const count of countsMeant(text, state)) {
    if (some.includes('set-aside') && isOf(count.setAside?.on.on)) count.setAside = undefined;
    if (some.includes('reduction')) {
      const kept = count.reductions.filter(({ on }) => !isOf(on ?? undefined));
      count.reductions.splice(0, count.reductions.length, ...kept);
    }
    const named = topics.includes('set-aside') && countsNamed(text).includes(count.n);
    if (named && count.disposition?.is === 'dismissed') count.contradicted = true;
  }
  if (some.includes('relief') && isOf(state.relief?.on)) state.relief = undefined;
  if (some.includes('end') && isOf(state.end?.on)) state.end = undefined;
  if (some.includes('transfer') && isOf(state.transferred?.on)) state.transferred = undefined;
  if (some.includes('revocation') && isOf(state.revoked?.on)) {
    const { revoked } = state;
    state.revoked = undefined;
    const kept = state.changes.filter(
      ({ on, what }) => on !== revoked?.on || !/revoked$/u.test(what),
    );
    state.changes.splice(0, state.changes.length, ...kept);
  }
}

type Topic = 'set-aside' | 'reduction' | 'relief' | 'end' | 'transfer' | 'revocation';

const everything: readonly Topic[] = ['set-aside', 'reduction', 'relief', 'end', 'transfer'];

const words: readonly (readonly [RegExp, Topic])[] = [
  [/1203\.425/u, 'relief'],
  [/1203\.4(?!25)|\bDISMISS(?:AL|ING)\b|\b11361\.8\b|\bEXPUNG/u, 'set-aside'],
  [/\b17\s*\(B\)|\b17\s*\(D\)|1170\.18|11361\.8|\bREDUC/u, 'reduction'],
  [/\bTERMINAT(?:ING|ION)\b|1203\.3\b|\bDISCHARG/u, 'end'],
  [/\bTRANSFER|1203\.9\b/u, 'transfer'],
  [/\bREVO(?:KING|CATION)\b/u, 'revocation'],
];

function topicsOf(text: string): readonly Topic[] {
  return words.flatMap(([pattern, topic]) => (pattern.test(text) ? [topic] : []));
}

function countsMeant(text: string, { counts }: DocketCase): readonly DocketCount[] {
  const named = countsNamed(text);
  const all = [...counts.values()];
  return named.length === 0 || allCounts(text) ? all : all.filter(({ n }) => named.includes(n));
}
