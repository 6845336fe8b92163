import type { Coverage } from '../../authority/citation/covers.ts';
import type { PleadedStatute } from '../../authority/citation/statute.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { asks, decide, never, unsettled, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { CountContext } from '../count-context.ts';
import { isListed } from '../offenses/listed.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';

/** Whether the offense of conviction is one of VC 12810(a) to (e); an attempt at one is not. */
export function vehicleClause({ count, asOf }: CountContext): Coverage {
  return listedOn(count.statute, asOf);
}

function listedOn(statute: PleadedStatute, asOf: PlainDate): Coverage {
  return statute.inchoate === undefined ? isListed(twoPointVehicleOffenses, statute, asOf) : 'no';
}

export function notVehicleClause(context: CountContext): Decision {
  return decided(context, 'not-a-two-point-offense', { yes: never, no: yes });
}

export function isVehicleClause(context: CountContext): Decision {
  return decided(context, 'a-two-point-offense', { yes, no: never });
}

/**
 * PC 1203.4(c)(1): subdivision (a) "does not apply to a person who receives a notice to appear or is
 * otherwise charged with a violation of an offense described in subdivisions (a) to (e)" of VC
 * 12810; (c)(2) gives the court its choice for who "was convicted of a violation listed". Charged
 * with such an offense and convicted of another stands between the two, which is a lawyer's question.
 * The clause is read offense by offense: another count of the case keeps its own door.
 */
function decided(
  context: CountContext,
  question: string,
  answers: { readonly yes: Answer; readonly no: Answer },
): Decision {
  const { count, at, asOf } = context;
  const found = vehicleClause(context);
  const charged = count.charged === undefined ? 'no' : listedOn(count.charged, asOf);
  const answer = (): Answer => {
    if (found === 'unknown') return asks(`${at.count}.statute`);
    return found === 'no' && charged !== 'no' ? unsettled : answers[found];
  };
  const facts = [{ path: `${at.count}.statute`, seen: count.statute.section }];
  return decide(question, answer(), twoPointVehicleOffenses.authorities, facts);
}
