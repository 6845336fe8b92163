import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/record/fact.ts';
import type {
  Circumstances,
  CourtCase,
  ElsewhereUntil,
  Obligation,
  Obligations,
  PersonRecord,
  Program,
  SinceJudgment,
  SupervisionElsewhere,
} from '../../src/record/record.ts';
import { type DayPool, yesNo } from './answers.ts';
import { sentenceTemplates } from './sentence-templates.ts';
import { throughCount } from './through-count.ts';
import { throughSentence } from './through-sentence.ts';

/**
 * Told of every fact of a record, the outer before those inside it, with every answer that matters;
 * gives back what the record shall say. `unknown` among the answers is "there was no such thing".
 */
export type Visit = <T>(path: string, fact: Fact<T>, answers: () => readonly Fact<T>[]) => Fact<T>;

/** What a visit of every fact needs besides: the days that matter to this record. */
export interface Going {
  readonly visit: Visit;
  readonly days: DayPool;
}

/** The record with every fact put through `visit`: holes are made, told of and filled by it. */
export function throughFacts(record: PersonRecord, going: Going): PersonRecord {
  const [first, ...rest] = record.cases.map((one, index) => throughCase(one, index, going));
  if (first === undefined) throw new Error('a record has a case');
  return {
    ...record,
    circumstances: throughCircumstances(record.circumstances, going),
    cases: [first, ...rest],
  };
}

function throughCircumstances(now: Circumstances, { visit, days }: Going): Circumstances {
  const at = 'circumstances';
  const yesOrNo = (key: string, fact: Fact<boolean>) => visit(`${at}.${key}`, fact, yesNo);
  const elsewhere = (key: string, fact: Fact<ElsewhereUntil>): Fact<ElsewhereUntil> => {
    const told = visit<ElsewhereUntil>(`${at}.${key}`, fact, () => [
      known({ is: false }),
      known({ is: true, until: unknown }),
    ]);
    if (!told.known || !told.is.is) return told;
    const until = visit(`${at}.${key}.until`, told.is.until, days.endsToCome);
    return known({ ...told.is, until });
  };
  const mustRegister = yesOrNo('mustRegister', now.mustRegister);
  const registers = !mustRegister.known || mustRegister.is;
  return {
    ...now,
    charged: visit(`${at}.charged`, now.charged, () => [
      known('no'),
      known('yes'),
      known('infraction'),
    ]),
    servingSentence: elsewhere('servingSentence', now.servingSentence),
    onProbationElsewhere: elsewhere('onProbationElsewhere', now.onProbationElsewhere),
    supervisionElsewhere: throughSupervision(now.supervisionElsewhere, { visit, days }),
    warrant: visit(`${at}.warrant`, now.warrant, () => [
      known('none'),
      known('arrest'),
      known('bench-in-another-case'),
    ]),
    convictionsSince: throughConvictionsSince(now.convictionsSince, { visit, days }),
    convictionsInAll: visit(`${at}.convictionsInAll`, now.convictionsInAll, () => [
      known(1),
      known(2),
      known(6),
    ]),
    priorSeriousOrViolentFelony: yesOrNo(
      'priorSeriousOrViolentFelony',
      now.priorSeriousOrViolentFelony,
    ),
    mustRegister,
    registrationTier: visit(`${at}.registrationTier`, now.registrationTier, () =>
      registers ? [known(1), known(2), known(3)] : [unknown],
    ),
    noncitizen: yesOrNo('noncitizen', now.noncitizen),
    livesInCaliforniaSince: visit(
      `${at}.livesInCaliforniaSince`,
      now.livesInCaliforniaSince,
      days.past,
    ),
    servedInMilitary: yesOrNo('servedInMilitary', now.servedInMilitary),
  };
}

function throughSupervision(
  fact: Fact<SupervisionElsewhere>,
  { visit, days }: Going,
): Fact<SupervisionElsewhere> {
  const at = 'circumstances.supervisionElsewhere';
  const told = visit<SupervisionElsewhere>(at, fact, () => [
    known({ kind: 'none' }),
    known({ kind: 'parole', until: unknown }),
    known({ kind: 'prcs', until: unknown }),
    known({ kind: 'mandatory-supervision', until: unknown }),
    known({ kind: 'federal-supervised-release', until: unknown }),
  ]);
  if (!told.known || told.is.kind === 'none') return told;
  return known({ ...told.is, until: visit(`${at}.until`, told.is.until, days.endsToCome) });
}

function throughConvictionsSince(
  fact: Circumstances['convictionsSince'],
  { visit, days }: Going,
): Circumstances['convictionsSince'] {
  const at = 'circumstances.convictionsSince';
  const told = visit(at, fact, () => [known([]), known([{ on: unknown }])]);
  if (!told.known) return told;
  return known(
    told.is.map((one, index) => ({ ...one, on: visit(`${at}[${index}].on`, one.on, days.past) })),
  );
}

function throughCase(one: CourtCase, index: number, going: Going): CourtCase {
  const { visit, days } = going;
  const at = `cases[${index}]`;
  const [first, ...rest] = one.counts.map((count, place) =>
    throughCount(count, `${at}.counts[${place}]`, going),
  );
  if (first === undefined) throw new Error('a case has a count');
  const sentence = visit(`${at}.sentence`, one.sentence, sentenceTemplates);
  return {
    ...one,
    judgmentOn: visit(`${at}.judgmentOn`, one.judgmentOn, days.past),
    counts: [first, ...rest],
    sentence: sentence.known
      ? known(throughSentence(sentence.is, `${at}.sentence`, going))
      : sentence,
    obligations: throughObligations(one.obligations, `${at}.obligations`, going),
    since: throughSince(one.since, `${at}.since`, going),
  };
}

function throughObligations(owed: Obligations, at: string, { visit }: Going): Obligations {
  const one = (key: string, it: Obligation): Obligation => ({
    owed: visit(`${at}.${key}.owed`, it.owed, () => [known(0), known(350)]),
    conditionOfProbation: visit(
      `${at}.${key}.conditionOfProbation`,
      it.conditionOfProbation,
      yesNo,
    ),
  });
  const program = (it: Program, index: number): Program => ({
    ...it,
    done: visit(`${at}.programs[${index}].done`, it.done, yesNo),
    conditionOfProbation: visit(
      `${at}.programs[${index}].conditionOfProbation`,
      it.conditionOfProbation,
      yesNo,
    ),
  });
  return {
    restitution: one('restitution', owed.restitution),
    fine: one('fine', owed.fine),
    fees: one('fees', owed.fees),
    programs: owed.programs.map(program),
  };
}

function throughSince(since: SinceJudgment, at: string, { visit, days }: Going): SinceJudgment {
  const yesOrNo = (key: string, fact: Fact<boolean>) => visit(`${at}.${key}`, fact, yesNo);
  const relief = visit<{ readonly on: Fact<PlainDate> } | 'no'>(
    `${at}.automaticRelief`,
    since.automaticRelief,
    () => [known('no'), known({ on: unknown })],
  );
  const dismissed = visit<{ readonly under: string; readonly on: Fact<PlainDate> } | 'no'>(
    `${at}.alreadyDismissed`,
    since.alreadyDismissed,
    () => [known('no'), known({ under: 'PC 1203.4', on: unknown })],
  );
  return {
    transferredTo: visit<{ readonly county: string } | 'no'>(
      `${at}.transferredTo`,
      since.transferredTo,
      () => [known('no'), known({ county: 'Orange' }), known({ county: 'Los Angeles' })],
    ),
    warrantInThisCase: yesOrNo('warrantInThisCase', since.warrantInThisCase),
    protectiveOrderUntil: visit(`${at}.protectiveOrderUntil`, since.protectiveOrderUntil, () => [
      known('none'),
      ...days.endsToCome(),
    ]),
    automaticRelief:
      relief.known && relief.is !== 'no'
        ? known({ on: visit(`${at}.automaticRelief.on`, relief.is.on, days.past) })
        : relief,
    alreadyDismissed:
      dismissed.known && dismissed.is !== 'no'
        ? known({
            ...dismissed.is,
            on: visit(`${at}.alreadyDismissed.on`, dismissed.is.on, days.past),
          })
        : dismissed,
    fireCamp: yesOrNo('fireCamp', since.fireCamp),
    traffickingVictim: yesOrNo('traffickingVictim', since.traffickingVictim),
    violenceVictim: yesOrNo('violenceVictim', since.violenceVictim),
  };
}
