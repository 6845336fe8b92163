import { anyOf, covers } from '../../authority/citation/covers.ts';
import { printReference } from '../../authority/citation/print.ts';
import { never, unsettled, yes } from '../../decision/answer.ts';
import { type CountView, perCount, rule } from '../count-view.ts';
import { inForce } from '../in-force.ts';
import { isOn, offenseOf } from '../offense.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';

/** Whether the offense of conviction is in VC 12810(a) to (e); an attempt is not. */
export const isTwoPointOffense = perCount((view): boolean => {
  return isOn(twoPointVehicleOffenses, view, view.asOf) && offenseOf(view).inchoate === undefined;
});

/**
 * PC 1203.4(c)(1): subdivision (a) "does not apply to a person who receives a notice to appear or
 * is otherwise charged with a violation of an offense described in subdivisions (a) to (e)" of VC
 * 12810; (c)(2) gives the court discretion for a defendant who "was convicted of a violation
 * listed". A person charged with such an offense and convicted of another is between the two: a
 * question for a lawyer. We read the clause offense by offense: another count in the case keeps its
 * own route.
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

/** The section cannot be unknown, so we note it only if the answer depends on it. */
function bySection<A>({ count, space, at }: CountView, answer: A): A {
  space.note({ path: `${at.count}.statute`, seen: printReference(count.statute) });
  return answer;
}

/** A charge that may be one of them, judging by its citation, is enough for doubt. */
function wasCharged({ count, asOf }: CountView): boolean {
  const { charged } = count;
  if (charged === undefined || charged.inchoate !== undefined) return false;
  const rows = twoPointVehicleOffenses.rows.filter((one) => inForce(one, asOf));
  return anyOf(rows.map(({ section }) => covers(section, charged))) !== 'no';
}
