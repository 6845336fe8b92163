import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
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
import { isReadWhole } from '../records/newer-facts.ts';
import { type DayPool, yesNo } from './answers.ts';
import { sentenceTemplates } from './sentence-templates.ts';
import { throughCount } from './through-count.ts';
import { throughSentence } from './through-sentence.ts';

/**
 * Called for every fact in a record, outer facts first, with every answer that matters; returns
 * what the record should say. `unknown` among the answers means "there was no such thing".
 */
export type Visit = <T>(path: string, fact: Fact<T>, answers: () => readonly Fact<T>[]) => Fact<T>;

/** What visiting every fact also needs: the days that matter to this record. */
export interface Going {
  readonly visit: Visit;
  readonly days: DayPool;
}

export interface GoingIntoCase extends Going {
  /** The docket was read in full: what it would show and the record leaves out did not happen. */
  readonly readWhole: boolean;
  /** The person has no duty to register, whatever the conviction. */
  readonly registersNot: boolean;
  /** The day of the order that grants probation, if known. */
  readonly judgmentOn: Fact<PlainDate>;
}

/** The record with every fact passed through `visit`, which makes, reports and fills holes. */
export function throughFacts(record: PersonRecord, going: Going): PersonRecord {
  const circumstances = throughCircumstances(record.circumstances, going);
  const { mustRegister } = circumstances;
  const registersNot = mustRegister.known && !mustRegister.is;
  const [first, ...rest] = record.cases.map((one, index) =>
    throughCase(one, index, { ...going, registersNot }),
  );
  if (first === undefined) throw new Error('a record has a case');
  return {
    ...record,
    circumstances,
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
    const path = `${at}.${key}.until`;
    const until = visit(path, told.is.until, () => days.endsToCome(path));
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
    livesInCaliforniaSince: visit(`${at}.livesInCaliforniaSince`, now.livesInCaliforniaSince, () =>
      days.past(`${at}.livesInCaliforniaSince`),
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
  const until = visit(`${at}.until`, told.is.until, () => days.endsToCome(`${at}.until`));
  return known({ ...told.is, until });
}

function throughConvictionsSince(
  fact: Circumstances['convictionsSince'],
  { visit, days }: Going,
): Circumstances['convictionsSince'] {
  const at = 'circumstances.convictionsSince';
  const told = visit(at, fact, () => [known([]), known([{ on: unknown }])]);
  if (!told.known) return told;
  return known(
    told.is.map((one, index) => {
      const path = `${at}[${index}].on`;
      return { ...one, on: visit(path, one.on, () => days.past(path)) };
    }),
  );
}

function throughCase(
  one: CourtCase,
  index: number,
  going: Omit<GoingIntoCase, 'judgmentOn' | 'readWhole'>,
): CourtCase {
  const { visit, days } = going;
  const at = `cases[${index}]`;
  const judgmentOn = visit(`${at}.judgmentOn`, one.judgmentOn, () => days.past(`${at}.judgmentOn`));
  const said = visit(`${at}.sentence`, one.sentence, sentenceTemplates);
  const before = { ...going, judgmentOn, readWhole: isReadWhole(one) };
  const sentence = said.known ? known(throughSentence(said.is, `${at}.sentence`, before)) : said;
  const judged: GoingIntoCase = { ...before, readWhole: isReadWhole({ ...one, sentence }) };
  const [first, ...rest] = one.counts.map((count, place) =>
    throughCount(count, `${at}.counts[${place}]`, judged),
  );
  if (first === undefined) throw new Error('a case has a count');
  return {
    ...one,
    judgmentOn,
    counts: [first, ...rest],
    sentence,
    obligations: throughObligations(one.obligations, `${at}.obligations`, going),
    since: throughSince(one.since, `${at}.since`, judged),
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
    programs: owed.programs.known
      ? { ...owed.programs, is: owed.programs.is.map(program) }
      : owed.programs,
  };
}

function throughSince(
  since: SinceJudgment,
  at: string,
  { visit, days, readWhole }: GoingIntoCase,
): SinceJudgment {
  const yesOrNo = (key: string, fact: Fact<boolean>) => visit(`${at}.${key}`, fact, yesNo);
  const relief = visit<{ readonly on: Fact<PlainDate> } | 'no'>(
    `${at}.automaticRelief`,
    since.automaticRelief,
    () => [known('no'), known({ on: unknown })],
  );
  const dismissed = visit<{ readonly under: string; readonly on: Fact<PlainDate> } | 'no'>(
    `${at}.alreadyDismissed`,
    since.alreadyDismissed,
    () => (readWhole ? [known('no')] : [known('no'), known({ under: 'PC 1203.4', on: unknown })]),
  );
  return {
    transferredTo: visit<{ readonly county: string } | 'no'>(
      `${at}.transferredTo`,
      since.transferredTo,
      () =>
        readWhole
          ? [known('no')]
          : [known('no'), known({ county: 'Orange' }), known({ county: 'Los Angeles' })],
    ),
    warrantInThisCase: visit(`${at}.warrantInThisCase`, since.warrantInThisCase, () =>
      readWhole ? [known(false)] : yesNo(),
    ),
    protectiveOrderUntil: visit(`${at}.protectiveOrderUntil`, since.protectiveOrderUntil, () =>
      readWhole
        ? [known('none')]
        : [known('none'), ...days.endsToCome(`${at}.protectiveOrderUntil`)],
    ),
    automaticRelief:
      relief.known && relief.is !== 'no'
        ? known({
            on: visit(`${at}.automaticRelief.on`, relief.is.on, () =>
              days.past(`${at}.automaticRelief.on`),
            ),
          })
        : relief,
    alreadyDismissed:
      dismissed.known && dismissed.is !== 'no'
        ? known({
            ...dismissed.is,
            on: visit(`${at}.alreadyDismissed.on`, dismissed.is.on, () =>
              days.past(`${at}.alreadyDismissed.on`),
            ),
          })
        : dismissed,
    fireCamp: yesOrNo('fireCamp', since.fireCamp),
    traffickingVictim: yesOrNo('traffickingVictim', since.traffickingVictim),
    violenceVictim: yesOrNo('violenceVictim', since.violenceVictim),
  };
}
