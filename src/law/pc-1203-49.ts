import { penalCode } from '../authority/citing.ts';
import { allOf, asks, decide, never, yes } from '../decision/combine.ts';
import type { Decision } from '../decision/decision.ts';
import { type CountContext, seen } from './count-context.ts';
import { isListed } from './offenses/listed.ts';
import { solicitationOrProstitution } from './offenses/prostitution.ts';
import { periodOver } from './pc-1203-4/period.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';

const act = solicitationOrProstitution.authorities[0];

/** "convicted of solicitation or prostitution, as described in subdivision (b) of Section 647" */
function solicitation({ count, at, asOf }: CountContext): Decision {
  const path = `${at.count}.statute`;
  const listed = isListed(solicitationOrProstitution, count.statute, asOf);
  const answer = listed === 'unknown' ? asks(path) : listed === 'yes' ? yes : never;
  return decide(
    'solicitation-or-prostitution',
    answer,
    [act],
    [{ path, seen: count.statute.section }],
  );
}

/** "the result of his or her status as a victim of human trafficking", by clear and convincing proof */
function ofTrafficking({ courtCase, at }: CountContext): Decision {
  const path = `${at.courtCase}.since.traffickingVictim`;
  const fact = courtCase.since.traffickingVictim;
  return decide(
    'result-of-trafficking',
    fact.known && fact.is ? yes : never,
    [act],
    [seen(path, fact)],
  );
}

/** PC 1203.49: the judge weighs the proof, so that the court's choice is what it is. */
export const doorOf1203_49: RouteRule = {
  route: '1203.49',
  grants: 'discretionary',
  decide: (context) =>
    allOf(
      '1203.49',
      [penalCode('1203.49'), act],
      [
        sentenceFits(context, ['probation'], [act]),
        solicitation(context),
        ofTrafficking(context),
        periodOver(context),
      ],
    ),
};
