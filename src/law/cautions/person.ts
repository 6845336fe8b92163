import { federal, penalCode, statute } from '../../authority/citing.ts';
import { ab134, ab1115, ab1281 } from '../acts.ts';
import type { CountContext } from '../count-context.ts';
import type { Opened } from '../found.ts';
import { inForce } from '../in-force.ts';
import { levelToday } from '../level.ts';
import type { Caution } from '../outcome.ts';

/** Not a citizen: for federal law the conviction stays (8 USC 1101(a)(48)); 1203.43 is another matter. */
export function immigrationFirst({ record }: CountContext): readonly Caution[] {
  const { noncitizen } = record.circumstances;
  if (!noncitizen.known || !noncitizen.is) return [];
  return [
    {
      code: 'immigration-advice-first',
      with: {},
      authorities: [
        federal('8 USC 1101(a)(48)', 'https://nortontooby.com/node/18062'),
        penalCode('1203.43', '(a)'),
      ],
    },
  ];
}

/** PC 290.007, 290.5: the duty to register ends by its own petition alone. */
export function registrationContinues({ record }: CountContext): readonly Caution[] {
  const { mustRegister } = record.circumstances;
  if (!mustRegister.known || !mustRegister.is) return [];
  return [
    {
      code: 'registration-continues',
      with: {},
      authorities: [penalCode('290.5', '(a)'), penalCode('290.007', '', { confidence: 'low' })],
    },
  ];
}

/**
 * PC 1203.4(a)(4), 1203.41(g): an unexpired criminal protective order stays (AB 1281). Before that act
 * the order's own section was all that spoke of it, and it is told all the same.
 */
export function protectiveOrderContinues({ courtCase, asOf }: CountContext): readonly Caution[] {
  const { protectiveOrderUntil: until } = courtCase.since;
  if (!until.known || until.is === 'none' || until.is < asOf) return [];
  return [
    {
      code: 'protective-order-continues',
      with: { until: until.is },
      authorities: [
        inForce(ab1281, asOf)
          ? penalCode('1203.4', '(a)(4)', ab1281)
          : penalCode('136.2', '(i)(1)', { confidence: 'medium' }),
      ],
    },
  ];
}

/** PC 1203.1(a)(3): restitution is enforceable as a civil judgment, dismissed or not. */
export function restitutionSurvives({ courtCase }: CountContext): readonly Caution[] {
  const { owed } = courtCase.obligations.restitution;
  if (!owed.known || owed.is <= 0) return [];
  return [
    { code: 'restitution-debt-survives', with: {}, authorities: [penalCode('1203.1', '(a)(3)')] },
  ];
}

/** PC 1203.4a(f): dismissal of an infraction "shall be by written declaration". */
export function writtenDeclaration(context: CountContext, found: Opened): readonly Caution[] {
  const level = levelToday(context);
  const of1203_4a = /^1203\.4a-/u.test(found.route ?? '');
  if (!of1203_4a || !level.known || level.is !== 'infraction') return [];
  return [{ code: 'written-declaration', with: {}, authorities: [penalCode('1203.4a', '(f)')] }];
}

/** PC 1203.41(b)(2): tribes' licenses and in-home care must be told of it too. */
export function tribalAndHomeCare({ asOf }: CountContext, found: Opened): readonly Caution[] {
  if (!/^1203\.41-/u.test(found.route ?? '') || !inForce(ab134, asOf)) return [];
  return [
    {
      code: 'home-care-and-tribal-licenses',
      with: {},
      authorities: [penalCode('1203.41', '(b)(2)', ab134)],
    },
  ];
}

/**
 * Public office, licenses and the Lottery ask, and the answer is yes: PC 1203.4(a)(1), 1203.41(b)(2)
 * and 1203.42(b)(2). 1203.4a says nothing of it, and under 1203.43 the plea itself is not valid.
 */
export function licensesAndPublicOffice(
  _context: CountContext,
  { route }: Opened,
): readonly Caution[] {
  const says = disclosure.find(({ routes }) => routes.test(route ?? ''))?.authority;
  if (says === undefined) return [];
  return [
    {
      code: 'licenses-and-public-office',
      with: {},
      authorities: [says, statute('BP', '480', '(c)')],
    },
  ];
}

const disclosure = [
  { routes: /^1203\.4(?:-|9)/u, authority: penalCode('1203.4', '(a)(1)') },
  { routes: /^1203\.41-/u, authority: penalCode('1203.41', '(b)(2)') },
  { routes: /^1203\.42$/u, authority: penalCode('1203.42', '(b)(2)', ab1115) },
] as const;
