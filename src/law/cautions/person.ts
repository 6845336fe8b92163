import { federal, penalCode, statute } from '../../authority/citing.ts';
import { isBefore } from '../../decision/day.ts';
import { ab134, ab1115, ab1281 } from '../acts.ts';
import { inForce } from '../in-force.ts';
import { levelToday } from '../level.ts';
import { type RouteSection, sectionOfRoute } from '../outcome.ts';
import type { CautionRule } from './caution-rule.ts';

/**
 * Not a citizen: under federal law the conviction remains (8 USC 1101(a)(48)); 1203.43 is
 * different.
 */
export const immigrationFirst: CautionRule = {
  code: 'immigration-advice-first',
  authorities: [
    federal('8 USC 1101(a)(48)', 'https://nortontooby.com/node/18062'),
    penalCode('1203.43', '(a)'),
  ],
  isOwed: ({ record }) => record.circumstances.noncitizen,
};

/**
 * By the words of PC 1203.4(a)(1) a warrant is not a bar, but a person who comes to court with one
 * may be arrested.
 */
export const arrestWarrantFirst: CautionRule = {
  code: 'arrest-warrant-first',
  authorities: [penalCode('1203.4', '(a)(1)')],
  isOwed: ({ record }) => record.circumstances.warrant === 'arrest',
};

/** PC 290.007, 290.5: the duty to register ends only by its own petition. */
export const registrationContinues: CautionRule = {
  code: 'registration-continues',
  authorities: [penalCode('290.5', '(a)'), penalCode('290.007', '', { confidence: 'low' })],
  isOwed: ({ record }) => record.circumstances.mustRegister,
};

/**
 * PC 1203.4(a)(4), 1203.41(g): an unexpired criminal protective order stays in effect (AB 1281).
 * Before that act only the order's own section said so, and we still caution.
 */
export const protectiveOrderContinues: readonly CautionRule[] = [
  { authority: penalCode('1203.4', '(a)(4)', ab1281), since: true },
  { authority: penalCode('136.2', '(i)(1)', { confidence: 'medium' }), since: false },
].map(({ authority, since }) => ({
  code: 'protective-order-continues',
  authorities: [authority],
  isOwed: ({ courtCase, asOf }) => {
    if (inForce(ab1281, asOf) !== since) return false;
    const until = courtCase.since.protectiveOrderUntil;
    if (until === 'none' || isBefore(until, asOf)) return false;
    const { from, to } = until.span();
    return from === to ? { until: from } : true;
  },
}));

/** PC 1203.1(a)(3): restitution is enforceable as a civil judgment, dismissed or not. */
export const restitutionSurvives: CautionRule = {
  code: 'restitution-debt-survives',
  authorities: [penalCode('1203.1', '(a)(3)')],
  isOwed: ({ courtCase }) => courtCase.obligations.restitution.owed > 0,
};

/** PC 1203.4a(f): dismissal of an infraction "shall be by written declaration". */
export const writtenDeclaration: CautionRule = {
  code: 'written-declaration',
  authorities: [penalCode('1203.4a', '(f)')],
  isOwed: (view, { route }) => isUnder(route, '1203.4a') && levelToday(view) === 'infraction',
};

/** PC 1203.41(b)(2): it must be disclosed for tribal licenses and in-home care too. */
export const tribalAndHomeCare: CautionRule = {
  code: 'home-care-and-tribal-licenses',
  authorities: [penalCode('1203.41', '(b)(2)', ab134)],
  isOwed: ({ asOf }, { route }) => isUnder(route, '1203.41') && inForce(ab134, asOf),
};

/**
 * Public office, licenses and the Lottery ask, and the answer is yes: PC 1203.4(a)(1),
 * 1203.41(b)(2) and 1203.42(b)(2). 1203.4a does not say, and under 1203.43 the plea itself is not
 * valid.
 */
export const licensesAndPublicOffice: readonly CautionRule[] = (
  [
    ['1203.4', penalCode('1203.4', '(a)(1)')],
    ['1203.49', penalCode('1203.4', '(a)(1)')],
    ['1203.41', penalCode('1203.41', '(b)(2)')],
    ['1203.42', penalCode('1203.42', '(b)(2)', ab1115)],
  ] as const satisfies readonly (readonly [RouteSection, unknown])[]
).map(([section, says]) => ({
  code: 'licenses-and-public-office',
  authorities: [says, statute('BP', '480', '(c)')],
  isOwed: (_view, { route }) => isUnder(route, section),
}));

type OwedRoute = Parameters<CautionRule['isOwed']>[1]['route'];

function isUnder(route: OwedRoute, section: RouteSection): boolean {
  return route !== undefined && sectionOfRoute[route] === section;
}
