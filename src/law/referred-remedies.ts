import { penalCode } from '../authority/citing.ts';
import { allOf, decide, never, unsettled } from '../decision/combine.ts';
import type { Fact } from '../record/fact.ts';
import { type Act, ab124, ab2147, ab2371, sb823 } from './acts.ts';
import { type CountContext, seen, sentenceOf } from './count-context.ts';
import { inForce } from './in-force.ts';
import { fireCrewNever } from './offenses/fire-crew-never.ts';
import { isListed } from './offenses/listed.ts';
import { violentFelonies } from './offenses/strikes.ts';
import type { ReferredRoute } from './outcome.ts';
import type { RouteRule } from './route-rule.ts';

/** Remedies with papers of their own: a lawyer's, named where the record shows the ground for them. */
function referred(
  route: ReferredRoute,
  act: Act,
  ground: string,
  applies: (context: CountContext) => boolean,
  fact: (context: CountContext) => Fact<unknown>,
): RouteRule {
  const authority = penalCode(...sectionOf(route), { ...act, confidence: 'medium' });
  return {
    route,
    grants: 'referred',
    decide: (context) => {
      const open = inForce(act, context.asOf) && applies(context);
      const path = `${context.at.courtCase}.since.${ground}`;
      return allOf(
        route,
        [authority],
        [
          decide(
            `ground-for-${route}`,
            open ? unsettled : never,
            [authority],
            [seen(path, fact(context))],
          ),
        ],
      );
    },
  };
}

function sectionOf(route: ReferredRoute): [section: string, subdivision: string] {
  return route === '1170.9(h)' ? ['1170.9', '(h)'] : [route, ''];
}

function isTrue(fact: Fact<boolean>): boolean {
  return fact.known && fact.is;
}

export const referredRemedies: readonly RouteRule[] = [
  referred(
    '1203.4b',
    ab2147,
    'fireCamp',
    // PC 1203.4b(a)(1) leaves out its own list, and offenses that make a person register.
    ({ courtCase, count, asOf, record }) =>
      isTrue(courtCase.since.fireCamp) &&
      isListed(fireCrewNever, count.statute, asOf) !== 'yes' &&
      !isTrue(record.circumstances.mustRegister),
    ({ courtCase }) => courtCase.since.fireCamp,
  ),
  referred(
    '236.14',
    sb823,
    'traffickingVictim',
    // PC 236.14 and 236.15 are for nonviolent offenses.
    ({ courtCase, count, asOf }) =>
      isTrue(courtCase.since.traffickingVictim) &&
      isListed(violentFelonies, count.statute, asOf) !== 'yes',
    ({ courtCase }) => courtCase.since.traffickingVictim,
  ),
  referred(
    '236.15',
    ab124,
    'violenceVictim',
    ({ courtCase, count, asOf }) =>
      isTrue(courtCase.since.violenceVictim) &&
      isListed(violentFelonies, count.statute, asOf) !== 'yes',
    ({ courtCase }) => courtCase.since.violenceVictim,
  ),
  referred(
    '1170.9(h)',
    ab2371,
    'servedInMilitary',
    (context) =>
      isTrue(context.record.circumstances.servedInMilitary) &&
      sentenceOf(context, 'probation') !== undefined,
    ({ record }) => record.circumstances.servedInMilitary,
  ),
];
