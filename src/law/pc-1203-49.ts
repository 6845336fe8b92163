import { penalCode } from '../authority/citing.ts';
import { never, yes } from '../decision/answer.ts';
import { rule, sentenceRule } from './count-view.ts';
import { isOn } from './offense.ts';
import { solicitationOrProstitution } from './offenses/prostitution.ts';
import { periodOver } from './pc-1203-4/period.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';

const act = [solicitationOrProstitution.authorities[0]] as const;

/** "convicted of solicitation or prostitution, as described in subdivision (b) of Section 647" */
const solicitation = rule('solicitation-or-prostitution', act, (view) =>
  isOn(solicitationOrProstitution, view, view.asOf) ? yes : never,
);

/** "the result of his or her status as a victim of human trafficking", by clear and convincing proof */
const ofTrafficking = sentenceRule('result-of-trafficking', act, ({ courtCase }) =>
  courtCase.since.traffickingVictim ? yes : never,
);

/** PC 1203.49: the judge weighs the proof, so it is discretionary. */
export const routeOf1203_49: RouteRule = {
  route: '1203.49',
  grants: 'discretionary',
  authorities: [penalCode('1203.49'), ...act],
  asks: [sentenceFits(['probation'], act), solicitation, ofTrafficking, periodOver],
};
