import { anyOf, type Coverage } from '../../authority/citation/covers.ts';
import { asks, decide, never, yes } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import type { CountContext } from '../../eligibility/count-context.ts';
import { isListed } from '../offenses/listed.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';

/**
 * PC 1203.4(c)(1): subdivision (a) "does not apply to a person who receives a notice to appear or is
 * otherwise charged with a violation of an offense described in subdivisions (a) to (e)" of VC
 * 12810. The clause speaks of the charge, so a plea to something less leaves it shut. It is read
 * offense by offense: another count of the case keeps its own door.
 */
export function vehicleClause({ count, asOf }: CountContext): Coverage {
  const pleaded = [count.statute, ...(count.charged === undefined ? [] : [count.charged])];
  return anyOf(
    pleaded
      .filter((one) => one.inchoate === undefined)
      .map((one) => isListed(twoPointVehicleOffenses, one, asOf)),
  );
}

export function notVehicleClause(context: CountContext): Decision {
  return decided(context, 'not-a-two-point-offense', { yes: never, no: yes });
}

export function isVehicleClause(context: CountContext): Decision {
  return decided(context, 'a-two-point-offense', { yes, no: never });
}

function decided(
  context: CountContext,
  question: string,
  answers: { readonly yes: Decision['answer']; readonly no: Decision['answer'] },
): Decision {
  const path = `${context.at.count}.statute`;
  const found = vehicleClause(context);
  const answer = found === 'unknown' ? asks(path) : answers[found];
  const facts = [{ path, seen: context.count.statute.section }];
  return decide(question, answer, twoPointVehicleOffenses.authorities, facts);
}
