import type { Authorities } from '../../authority/authority.ts';
import { printReference } from '../../authority/citation/print.ts';
import { penalCode } from '../../authority/citing.ts';
import { asks, decide, never, unsettled, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Count } from '../../record/record.ts';
import { isConviction } from '../bars/conviction.ts';
import { type CountContext, levelOn, seen } from '../count-context.ts';
import { equipmentInspectionSections } from '../offenses/equipment-inspection.ts';
import {
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
  inchoateSections,
  solicitationOfSexCrimes,
} from '../offenses/excluded-from-1203-4.ts';
import { isListed } from '../offenses/listed.ts';
import { marinelli } from '../opinions.ts';

/** PC 1203.4(b): what subdivision (a) "does not apply to". */
export function exclusions(context: CountContext): readonly [Decision, ...Decision[]] {
  return [
    notAnInfraction(context),
    notAListedSexOffense(context),
    notFelonyUnlawfulIntercourse(context),
    notAnEquipmentInspection(context),
    noListedCountBeside(context),
  ];
}

/** "or to an infraction": PC 1203.4a is the section for those. */
function notAnInfraction({ count, at, asOf }: CountContext): Decision {
  const level = levelOn(count, asOf);
  const path = `${at.count}.level`;
  const answer = !level.known ? asks(path) : level.is === 'infraction' ? never : yes;
  return decide('not-an-infraction', answer, [penalCode('1203.4', '(b)')], [seen(path, level)]);
}

const attempts = [penalCode('1203.4', '(b)'), marinelli] as const;

/**
 * An attempt is none of these (People v. Lewis (2006), followed in Marinelli); whether a conspiracy
 * or a solicitation is has not been decided in a published opinion that was found.
 */
function notAListedSexOffense({ count, at, asOf }: CountContext): Decision {
  const path = `${at.count}.statute`;
  const facts = [{ path, seen: printReference(count.statute) }];
  const listed = isListed(excludedSexOffenses, count.statute, asOf);
  const { inchoate } = count.statute;
  const answer = (): Answer => {
    if (isListed(solicitationOfSexCrimes, count.statute, asOf) === 'yes') return unsettled;
    if (isListed(inchoateSections, count.statute, asOf) !== 'no') return asks(path);
    if (listed === 'no' || inchoate === 'attempt') return yes;
    if (inchoate !== undefined) return unsettled;
    return listed === 'unknown' ? asks(path) : never;
  };
  return decide('not-a-listed-offense', answer(), attempts, facts, {
    statute: printReference(count.statute),
  });
}

/** "a felony conviction pursuant to subdivision (d) of Section 261.5"; a misdemeanor is not named. */
function notFelonyUnlawfulIntercourse({ count, at, asOf }: CountContext): Decision {
  const authorities = [penalCode('1203.4', '(b)')] as const;
  const listed = isListed(felonyUnlawfulIntercourse, count.statute, asOf);
  const facts = [seen(`${at.count}.level`, count.level)];
  const answer = (): Answer => {
    if (listed === 'no' || count.statute.inchoate === 'attempt') return yes;
    if (count.level.known && count.level.is !== 'felony') return yes;
    if (count.statute.inchoate !== undefined) return unsettled;
    if (listed === 'unknown') return asks(`${at.count}.statute`);
    if (!count.level.known) return asks(`${at.count}.level`);
    // Reduced under 17(b) since: "a misdemeanor for all purposes", or still that felony conviction?
    const now = levelOn(count, asOf);
    return now.known && now.is !== 'felony' ? unsettled : never;
  };
  return decide('not-felony-261-5-d', answer(), authorities, facts);
}

/** "a misdemeanor that is within the provisions of Section 42002.1 of the Vehicle Code". */
function notAnEquipmentInspection({ count, at, asOf }: CountContext): Decision {
  const authorities = [
    penalCode('1203.4', '(b)'),
    equipmentInspectionSections.authorities[0],
  ] as const;
  const path = `${at.count}.vehicleConduct`;
  const answer = (): Answer => {
    if (isListed(equipmentInspectionSections, count.statute, asOf) === 'no') return yes;
    if (count.level.known && count.level.is === 'felony') return yes;
    if (!count.vehicleConduct.known) return asks(path);
    return count.vehicleConduct.is === 'equipment-inspection' ? never : unsettled;
  };
  return decide('not-an-equipment-inspection', answer(), authorities, [
    seen(path, count.vehicleConduct),
  ]);
}

/**
 * A case with a listed sex offense beside another count: whether the other can be dismissed alone is
 * left to a lawyer.
 */
function noListedCountBeside(context: CountContext): Decision {
  const authority = [penalCode('1203.4', '(b)')] as const;
  return noneBeside(context, authority, (one) => isExcluded(one, context.asOf));
}

/** No other count of the case is one of those that the section leaves out for the offense's sake. */
export function noneBeside(
  { courtCase, count, at }: CountContext,
  authorities: Authorities,
  isLeftOut: (count: Count) => boolean,
): Decision {
  const beside = courtCase.counts.filter((one) => one !== count && isLeftOut(one));
  const facts = beside.map((one) => ({
    path: `${at.courtCase}.counts[${courtCase.counts.indexOf(one)}].statute`,
    seen: printReference(one.statute),
  }));
  return decide('no-listed-count-beside', beside.length > 0 ? unsettled : yes, authorities, facts);
}

function isExcluded(count: Count, asOf: CountContext['asOf']): boolean {
  if (count.statute.inchoate !== undefined) return false;
  if (!isConviction(count)) return false;
  if (isListed(excludedSexOffenses, count.statute, asOf) === 'yes') return true;
  return (
    isListed(felonyUnlawfulIntercourse, count.statute, asOf) === 'yes' &&
    count.level.known &&
    count.level.is === 'felony'
  );
}
