import { plain } from '../../../src/calendar/plain-date.ts';
import type { Obligation, ProbationSentence, Program } from '../../../src/record/record.ts';
import { isReadWhole } from '../../records/newer-facts.ts';
import {
  type Asked,
  allOf,
  type Bar,
  not,
  type Shown,
  sentenceOf,
  shown,
  someOf,
  unless,
  unlessReadWhole,
  where,
  yesOrNo,
} from './bar.ts';
import { barsToEveryRoute } from './every-route.ts';
import { isNow, levelNow } from './level.ts';
import {
  officersOrders,
  outOf12034,
  statutoryRapeBy21,
  vehicleClause,
  violates,
} from './offense.ts';
import {
  isCharged,
  isOnProbation,
  isServing,
  mayBeConvicted,
  probationIsOver,
} from './standing.ts';

/** Stats. 2022, ch. 734 (SB 1106). */
const restitutionNoGround = plain('2023-01-01');

/** What bars relief under PC 1203.4 through any of its routes. */
export function barsUnder12034(asked: Asked): readonly Bar[] {
  return [
    ...barsToEveryRoute(asked),
    ...presentState(asked),
    ...leftOut(asked),
    ...beside(asked),
    ...period(asked),
  ];
}

/**
 * If a count is or may be excluded for its offense, one order for the whole case is doubtful: what
 * is dismissed is "the accusations or information".
 */
function beside({ courtCase, count }: Asked): readonly Bar[] {
  const others = courtCase.counts.filter((one) => one !== count && mayBeConvicted(one));
  const leftOutBeside = others.map(({ statute, level }) =>
    someOf([
      violates(statute, outOf12034),
      allOf([violates(statute, statutoryRapeBy21), shown(level, (is) => is === 'felony')]),
    ]),
  );
  return where(
    someOf(leftOutBeside),
    'PC 1203.4(b)',
    'beside a count to which subdivision (a) does not apply',
  );
}

function presentState(asked: Asked): readonly Bar[] {
  const section = 'PC 1203.4(a)(1)';
  return [
    ...where(isServing(asked), section, 'if they are not then serving a sentence'),
    ...where(isOnProbation(asked), section, '[not then] on probation for an offense'),
    ...where(isCharged(asked), section, '[not then] charged with the commission of an offense'),
  ];
}

/** Subdivision (b). */
function leftOut(asked: Asked): readonly Bar[] {
  const { statute, level } = asked.count;
  const felony = allOf([
    violates(statute, statutoryRapeBy21),
    shown(level, (is) => is === 'felony'),
    not(isNow(asked, 'misdemeanor')),
  ]);
  // An infraction carries no probation: with probation, only a reduction makes it one.
  const now = levelNow(asked);
  const infraction = yesOrNo(now.known && now.is === 'infraction');
  return [
    ...where(violates(statute, outOf12034), 'PC 1203.4(b)', 'does not apply to a violation of'),
    ...where(felony, 'PC 1203.4(b)', 'a felony conviction pursuant to 261.5(d)'),
    ...where(underVehicleCode420021(asked), 'PC 1203.4(b)', 'within [...] 42002.1'),
    ...where(infraction, 'PC 1203.4(b)', 'or to an infraction'),
  ];
}

/** VC 42002.1: a misdemeanor, "insofar as it affects a failure to stop and submit to inspection". */
export function underVehicleCode420021(asked: Asked): Shown {
  const { count } = asked;
  const misdemeanor = levelNow(asked);
  return allOf([
    violates(count.statute, officersOrders),
    shown(count.vehicleConduct, (is) => is === 'equipment-inspection'),
    shown(misdemeanor, (is) => is === 'misdemeanor'),
  ]);
}

/** "at any time after the termination of the period of probation". */
function period(asked: Asked): readonly Bar[] {
  const sentence = sentenceOf(asked.courtCase, asked.count);
  const words = 'at any time after the termination of the period of probation';
  switch (sentence?.kind) {
    case 'probation':
      return [
        ...unless(probationIsOver(sentence, asked), 'PC 1203.4(a)(1)', words),
        ...where(
          revoked(sentence),
          'PC 1203.4(a)(1)',
          'in any other case in which a court [...] determines: probation was revoked',
        ),
        ...where(
          prisonTermWasExecuted(sentence, asked),
          'PC 1203.41(a)(2)',
          'if the defendant was sentenced to the state prison',
        ),
      ];
    // Its end is covered by the bar for serving a sentence.
    case 'revoked-to-jail':
      return [];
    case undefined:
      return unless('unknown', 'PC 1203.4(a)(1)', words);
    default:
      return unless('no', 'PC 1203.4(a)(1)', words);
  }
}

/**
 * Whether "any other case" still reaches probation ended by a revocation is arguable (rules.md
 * R1.5).
 */
function revoked({ ended }: ProbationSentence): Shown {
  const may = shown(ended, (is) => is === 'revoked');
  return may === 'yes' ? 'unknown' : may;
}

/**
 * A term is executed if probation is revoked: a completed period left it unexecuted. PC 17(a):
 * prison is for felonies.
 */
function prisonTermWasExecuted(
  { ended, suspendedPrisonTerm }: ProbationSentence,
  { count: { level } }: Asked,
): Shown {
  if (suspendedPrisonTerm.known) return yesOrNo(suspendedPrisonTerm.is === 'executed');
  const felony = shown(level, (is) => is === 'felony');
  return felony === 'no'
    ? 'no'
    : shown(ended, (is) => ['revoked', 'summarily-revoked'].includes(is));
}

/** 1203.4(c)(1): "receives a notice to appear or is otherwise charged with a violation". */
export function underTheVehicleClause({ count }: Asked): Shown {
  const charged = count.charged === undefined ? [] : [count.charged];
  return someOf([count.statute, ...charged].map((one) => violates(one, vehicleClause)));
}

/**
 * What makes relief discretionary instead of mandatory. 1203.4(c)(1) speaks of "a person who [...]
 * is otherwise charged", but (c)(2) allows relief only for "a violation listed in paragraph (1)":
 * read as to the person, another count in the case would have neither. So we read it as to the
 * charge behind the conviction.
 */
export function barsToTheRight(asked: Asked): readonly Bar[] {
  const clause = underTheVehicleClause(asked);
  return where(clause, 'PC 1203.4(c)', 'the court in its discretion [...] may order');
}

/** "has fulfilled the conditions of probation for the entire period of probation". */
export function barsToFulfilled(asked: Asked): readonly Bar[] {
  const sentence = sentenceOf(asked.courtCase, asked.count);
  const section = 'PC 1203.4(a)(1)';
  const words = 'fulfilled the conditions of probation for the entire period of probation';
  if (sentence?.kind !== 'probation') return unless('no', section, words);
  return [
    ...where(
      unlessReadWhole(asked.courtCase, sentence.violations, ({ found }) => found),
      section,
      `${words}: violations`,
    ),
    ...unless(endedWell(sentence), section, `${words}: how it ended`),
    ...conditionsUnfulfilled(asked).map((bar) => ({ ...bar, section })),
  ];
}

/** A term that was said to be running does not show how it ended. */
function endedWell({ ended }: ProbationSentence): Shown {
  if (ended.known && ended.is === 'running') return 'unknown';
  return shown(ended, (is) => ['completed', 'early-discharge'].includes(is));
}

/**
 * What is or may be owed or undone, and was or may have been a condition, decides between mandatory
 * and discretionary. 1203.4(c)(3)(B), from 2023: unpaid restitution "shall not be grounds for
 * finding that a defendant did not fulfil the condition of probation". Fees for administration are
 * costs, not conditions.
 */
function conditionsUnfulfilled(asked: Asked): readonly Bar[] {
  const { courtCase, day } = asked;
  const { restitution, fine, programs } = courtCase.obligations;
  const undone: readonly (readonly [string, Shown])[] = [
    ...(day < restitutionNoGround ? [['restitution', conditionUnpaid(restitution)] as const] : []),
    ['fine', conditionUnpaid(fine)],
    ...(programs.known
      ? programs.is.map((program) => ['program', conditionUndone(program)] as const)
      : [['program', programsUntold(asked)] as const]),
  ];
  return undone.flatMap(([name, so]) =>
    where(so, 'PC 1203.4(a)(1)', `fulfilled the conditions of probation: ${name}`),
  );
}

/** A docket shows the programs ordered; one read in full without any shows that none were. */
function programsUntold({ courtCase }: Asked): Shown {
  return isReadWhole(courtCase) ? 'no' : 'unknown';
}

function conditionUnpaid({ owed, conditionOfProbation }: Obligation): Shown {
  return allOf([shown(owed, (is) => is > 0), shown(conditionOfProbation, (is) => is)]);
}

function conditionUndone({ done, conditionOfProbation }: Program): Shown {
  return allOf([shown(done, (is) => !is), shown(conditionOfProbation, (is) => is)]);
}

/** "or has been discharged prior to the termination of the period of probation". */
export function barsToEarlyDischarge({ courtCase, count }: Asked): readonly Bar[] {
  const sentence = sentenceOf(courtCase, count);
  const discharged =
    sentence?.kind === 'probation' ? shown(sentence.ended, (is) => is === 'early-discharge') : 'no';
  return unless(discharged, 'PC 1203.4(a)(1)', 'discharged prior to the termination');
}

/** 1203.4(c)(2): "a defendant who was convicted of a violation listed in paragraph (1)". */
export function barsToTheVehicleRoute(asked: Asked): readonly Bar[] {
  return unless(underTheVehicleClause(asked), 'PC 1203.4(c)(2)', 'convicted of a violation listed');
}
