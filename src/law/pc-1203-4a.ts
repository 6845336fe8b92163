import { penalCode, vehicleCode } from '../authority/citing.ts';
import { allOf, asks, decide, never, unsettled, yes } from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import type { Count } from '../record/record.ts';
import { isConviction } from './bars/conviction.ts';
import {
  notCharged,
  notOnProbation,
  notServing,
  notSupervisedElsewhere,
} from './bars/present-status.ts';
import { type CountContext, levelOn, seen } from './count-context.ts';
import { equipmentInspectionSections } from './offenses/equipment-inspection.ts';
import { excludedFrom1203_4a } from './offenses/excluded-from-1203-4.ts';
import { isListed } from './offenses/listed.ts';
import { isLocalTraffic } from './offenses/local-traffic.ts';
import { noneBeside } from './pc-1203-4/exclusions.ts';
import { honestLife, notOnlyALateConviction } from './pc-1203-4a-honest-life.ts';
import { performed } from './pc-1203-4a-performed.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';
import { afterYears } from './waits.ts';

const authorities = [penalCode('1203.4a', '(a)')] as const;

/** A misdemeanor or an infraction; a felony that was made a misdemeanor is one (PC 17(b)). */
function lowLevel({ count, at, asOf, sentence }: CountContext): Decision {
  const level = levelOn(count, asOf);
  const path = `${at.count}.level`;
  const facts = [seen(path, level), seen(`${at.count}.wobbler`, count.wobbler)];
  const jailOrFine = sentence.known && sentence.is.kind === 'no-probation';
  const answer = (): Answer => {
    if (!level.known) return asks(path);
    if (level.is !== 'felony') return yes;
    if (!jailOrFine) return never;
    // PC 17(b)(1): a wobbler is a misdemeanor "after a judgment imposing a punishment other than
    // imprisonment in the state prison" or under 1170(h).
    if (!count.wobbler.known) return asks(`${at.count}.wobbler`);
    return count.wobbler.is ? yes : unsettled;
  };
  return decide(
    'misdemeanor-or-infraction',
    answer(),
    [penalCode('1203.4a', '(a)'), penalCode('17', '(b)(1)')],
    facts,
  );
}

/** "not granted probation": a felony sentence counts here once the felony is a misdemeanor. */
function fits(context: CountContext): Decision {
  const level = levelOn(context.count, context.asOf);
  const infraction = level.known && level.is === 'infraction';
  const kinds = ['no-probation', 'state-prison', 'county-jail-1170h'] as const;
  return sentenceFits(context, infraction ? [...kinds, 'probation'] : kinds, authorities);
}

/** PC 1203.4a(d): what the section "does not apply to". */
function notLeftOut(context: CountContext): Decision {
  const { count, at, asOf } = context;
  const level = levelOn(count, asOf);
  const infraction = level.known && level.is === 'infraction';
  const answer = (): Answer => {
    if (infraction) return infractionLeftOut(context);
    const listed = isListed(excludedFrom1203_4a, count.statute, asOf);
    if (listed === 'yes') return count.statute.inchoate === undefined ? never : unsettled;
    if (listed === 'unknown') return asks(`${at.count}.statute`);
    if (isListed(equipmentInspectionSections, count.statute, asOf) === 'no') return yes;
    if (!count.vehicleConduct.known) return asks(`${at.count}.vehicleConduct`);
    return count.vehicleConduct.is === 'equipment-inspection' ? never : unsettled;
  };
  return decide(
    'not-left-out-of-1203-4a',
    answer(),
    infraction
      ? [penalCode('1203.4a', '(d)(3)'), vehicleCode('42001', '(a)')]
      : [penalCode('1203.4a', '(d)(1)-(2)'), vehicleCode('42002.1')],
    [{ path: `${at.count}.statute`, seen: `${count.statute.code} ${count.statute.section}` }],
  );
}

/**
 * PC 1203.4a(d)(3): "An infraction falling within the provisions of Section 42001 of the Vehicle
 * Code", which punishes infractions of that code and of "a local ordinance adopted pursuant to this
 * code". A misdemeanor made an infraction (PC 17(d)(2)) and local traffic ordinances are not settled.
 */
function infractionLeftOut({ count }: CountContext): Answer {
  if (count.statute.code !== 'VC') return isLocalTraffic(count.statute) ? unsettled : yes;
  return count.reductions.length > 0 ? unsettled : never;
}

function isListedMisdemeanor({ asOf }: CountContext): (count: Count) => boolean {
  return (count) =>
    count.statute.inchoate === undefined &&
    isConviction(count) &&
    isListed(excludedFrom1203_4a, count.statute, asOf) === 'yes';
}

/** "after the lapse of one year from the date of pronouncement of judgment" */
function oneYear({ courtCase, at, asOf }: CountContext): Decision {
  const path = `${at.courtCase}.judgmentOn`;
  const { judgmentOn } = courtCase;
  const answer = judgmentOn.known ? afterYears(judgmentOn.is, 1, asOf) : asks(path);
  const words: Record<string, string> = judgmentOn.known ? { judgment: judgmentOn.is } : {};
  return decide('one-year-since-judgment', answer, authorities, [seen(path, judgmentOn)], words);
}

/**
 * Probation in another case is not among the words of (a) and (b), which say "serving a sentence";
 * some offices read it in.
 */
function probationElsewhere(context: CountContext): Decision {
  const { answer, facts } = notOnProbation(context, authorities);
  const running = answer.is === 'no';
  return decide('probation-elsewhere', running ? unsettled : answer, authorities, facts);
}

function common(context: CountContext): readonly [Decision, ...Decision[]] {
  return [
    fits(context),
    lowLevel(context),
    notLeftOut(context),
    oneYear(context),
    performed(context),
    noneBeside(context, [penalCode('1203.4a', '(d)(1)')], isListedMisdemeanor(context)),
    notServing(context, authorities),
    notCharged(context, authorities),
    // "serving a sentence for an offense": the same words, and the same doubt, as in PC 1203.4.
    notSupervisedElsewhere(context, authorities, []),
    probationElsewhere(context),
  ];
}

export const doorsOf1203_4a: readonly RouteRule[] = [
  {
    route: '1203.4a-a',
    grants: 'mandatory',
    decide: (context) => {
      const [first, ...rest] = common(context);
      return allOf('1203.4a-a', authorities, [first, ...rest, honestLife(context)]);
    },
  },
  {
    route: '1203.4a-b',
    grants: 'discretionary',
    decide: (context) => {
      const [first, ...rest] = common(context);
      const own = notOnlyALateConviction(context);
      return allOf('1203.4a-b', [penalCode('1203.4a', '(b)')], [first, ...rest, own]);
    },
  },
];
