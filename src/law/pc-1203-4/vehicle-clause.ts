import { anyOf, covers } from '../../authority/citation/covers.ts';
import { printReference } from '../../authority/citation/print.ts';
import { never, unsettled, yes } from '../../decision/answer.ts';
import { type CountView, perCount, rule } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { isOn, offenseOf } from '../offense.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';

/** Whether the offense of conviction is one of VC 12810(a) to (e); an attempt at one is not. */
export const isTwoPointOffense = perCount((view): boolean => {
  return isOn(twoPointVehicleOffenses, view, view.asOf) && offenseOf(view).inchoate === undefined;
});

/**
 * PC 1203.4(c)(1): subdivision (a) "does not apply to a person who receives a notice to appear or is
 * otherwise charged with a violation of an offense described in subdivisions (a) to (e)" of VC
 * 12810; (c)(2) gives the court its choice for who "was convicted of a violation listed". Charged
 * with such an offense and convicted of another stands between the two, which is a lawyer's question.
 * The clause is read offense by offense: another count of the case keeps its own route.
 */
export const notVehicleClause = rule(
  'not-a-two-point-offense',
  twoPointVehicleOffenses.authorities,
  (view) => {
    if (isTwoPointOffense(view)) return bySection(view, never);
    return wasCharged(view) ? unsettled : yes;
  },
);

export const isVehicleClause = rule(
  'a-two-point-offense',
  twoPointVehicleOffenses.authorities,
  (view) => {
    if (isTwoPointOffense(view)) return bySection(view, yes);
    return wasCharged(view) ? unsettled : never;
  },
);

/** The section is no fact that may be unknown: it is noted where the answer rests on it. */
function bySection<A>({ count, space, at }: CountView, answer: A): A {
  space.note({ path: `${at.count}.statute`, seen: printReference(count.statute) });
  return answer;
}

/** A charge that may be one of them, for all that its citation says, is enough for the doubt. */
function wasCharged({ count, asOf }: CountView): boolean {
  const { charged } = count;
  if (charged === undefined || charged.inchoate !== undefined) return false;
  const rows = twoPointVehicleOffenses.rows.filter((one) => inForce(one, asOf));
  return anyOf(rows.map(({ section }) => covers(section, charged))) !== 'no';
}
