import { penalCode } from '../authority/citing.ts';
import { never, unsettled } from '../decision/answer.ts';
import { ab2147 } from './acts.ts';
import { isConviction } from './bars/conviction.ts';
import { type CountView, isKind, rule } from './count-view.ts';
import { inForce } from './in-force.ts';
import { levelAtConviction } from './level.ts';
import { isOn } from './offense.ts';
import { fireCrewNever } from './offenses/fire-crew-never.ts';
import type { RouteRule } from './route-rule.ts';

export const fireCrewAuthorities = [
  penalCode('1203.4b', '', { ...ab2147, confidence: 'medium' }),
] as const;

/**
 * PC 1203.4b: fire crews of the prisons and, "as an incarcerated individual hand crew member", of
 * the counties; not for the crimes of (a)(1)(A) to (H). It is for people who were in custody, and
 * need not wait for the end of supervision ((b)(4)); we do not ask anyone else. It needs its own
 * papers, which we do not make, so it is for a lawyer if no petition is open.
 */
export function servedOnFireCrew(view: CountView): boolean {
  return (
    inForce(ab2147, view.asOf) &&
    wasInCustody(view) &&
    !isOn(fireCrewNever, view, view.asOf) &&
    isConviction(view) &&
    view.courtCase.since.fireCamp
  );
}

const custody = ['county-jail-1170h', 'state-prison', 'revoked-to-jail'] as const;

/** An infraction is punished by a fine (PC 19.6). */
function wasInCustody(view: CountView): boolean {
  if (custody.some((kind) => isKind(view.sentence, kind))) return true;
  return isKind(view.sentence, 'no-probation') && levelAtConviction(view) !== 'infraction';
}

/** 1203.4b(c)(2): "shall not be granted if the defendant is currently charged with … any other offense". */
const ground = rule('ground-for-1203.4b', fireCrewAuthorities, (view) =>
  servedOnFireCrew(view) && view.record.circumstances.charged !== 'yes' ? unsettled : never,
);

export const fireCrewRoute: RouteRule = {
  route: '1203.4b',
  grants: 'referred',
  authorities: fireCrewAuthorities,
  asks: [ground],
};
