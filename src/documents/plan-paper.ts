import { printStatute } from '../authority/citation/print.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import { isEligible, type Reason } from '../law/outcome.ts';
import type { Paper } from '../paper/block.ts';
import { immigrationAdvice } from '../petition/immigration-advice.ts';
import type { NotReady } from '../petition/readiness.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { Words } from '../words/words.ts';
import { helpRows } from './help-rows.ts';
import { blockingQuestions, openQuestions } from './open-questions.ts';
import { lineWithCites, wayInWords, waysBesideThePlan } from './other-ways.ts';
import { outcomeFlags } from './record-words.ts';
import { type Context, renderPaper } from './render.ts';

export interface CaseNotReady {
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly defendant: string;
  readonly found: CaseDetermination;
  readonly why: NotReady;
  readonly asOf: PlainDate;
  readonly lawReadOn: PlainDate;
  readonly county: CountyProfile;
  /** The person's language, for the plan. */
  readonly words: Words;
}

/**
 * The plan for a case that cannot be filed now: what bars it, what would lift the bar, from which
 * day.
 */
export function planPaper(input: CaseNotReady): Paper {
  const { record, found, courtCase, asOf, county, words } = input;
  const { dateInWords } = words;
  const attorney = record.filer.kind === 'attorney';
  const immigration = immigrationAdvice(record);
  const cautions = cautionsOf(words, found);
  return renderPaper(
    words,
    'plan',
    {
      caseNumber: words.caseNumberWords(found.caseNumber),
      defendant: input.defendant,
      asOf: dateInWords(asOf),
      lawReadOn: dateInWords(input.lawReadOn),
      attorney,
      ...outcomeFlags(words, courtCase, found),
      ...whyFlags(words, input.why),
      otherWays: found.counts.some((count) => waysBesideThePlan(count).length > 0),
      counts: found.counts.map((count) => countContext(words, count, courtCase)),
      countsToExplain: found.counts
        .filter(hasMoreToSay)
        .map((count) => countContext(words, count, courtCase)),
      questions: blockingQuestions(words, found.counts, attorney),
      openQuestions: openQuestions(words, found.counts, attorney),
      immigration,
      cautions,
      toKnow: immigration || cautions.length > 0,
      help: helpRows(words, county, asOf),
    },
    words.keptHeads.plan(words.caseNumberWords(found.caseNumber)),
  );
}

/** Which sentence the plan begins with. */
function whyFlags(words: Words, why: NotReady): { readonly [name: string]: Context } {
  const { listInWords } = words;
  const held = why.kind === 'held';
  return {
    nothingToPetition: why.kind === 'nothing-to-petition',
    reductionNotOpen: why.kind === 'reduction-not-open' ? words.notOpenFor(why.counts) : undefined,
    noSuchCount: why.kind === 'no-such-count' ? listInWords(why.named) : undefined,
    overrideNeedsAttorney: why.kind === 'override-needs-attorney',
    held,
    ready: held && why.ready.length > 0 ? listInWords(why.ready) : undefined,
    ...(held
      ? {
          notYet: why.outcome === 'not-yet',
          needsFacts: why.outcome === 'needs-facts',
          needsLawyer: why.outcome === 'needs-lawyer',
        }
      : {}),
  };
}

function countContext(words: Words, count: CountDetermination, courtCase: CourtCase): Context {
  const { dateInWords, filled, reasonWords } = words;
  const own = courtCase.counts.find((one) => one.number === count.count);
  const { outcome, eligibleOn, atTheEarliest } = count;
  const dated = eligibleOn !== undefined;
  return {
    number: count.count,
    statute: own === undefined ? '' : words.statuteWords(printStatute(own.statute)),
    outcome: words.outcomeWords[outcome].short,
    opensOn: dated ? dateInWords(eligibleOn) : undefined,
    atTheEarliest: atTheEarliest ?? false,
    openNow: !dated && isEligible(outcome),
    notThisPetition: !dated && outcome === 'ineligible',
    notKnown: !dated && !isEligible(outcome) && outcome !== 'ineligible',
    reductionAlone: count.reductionAlone !== undefined,
    reasons: reasonsOf(count).map((reason) => lineWithCites(reason, reasonWords(reason))),
    steps: stepsOf(count).map((step) =>
      lineWithCites(step, filled(words.planStepTemplate(step.code), step.with)),
    ),
    alternatives: waysBesideThePlan(count).map((way) => wayInWords(words, way)),
  };
}

/** A count with only questions needs no more than the table and the list of questions. */
function hasMoreToSay(count: CountDetermination): boolean {
  const lines = [...reasonsOf(count), ...stepsOf(count), ...waysBesideThePlan(count)];
  return lines.length > 0;
}

/** The question for a missing fact already says that the record lacks it. */
function reasonsOf({ because, questions }: CountDetermination): readonly Reason[] {
  return questions.length === 0 ? because : because.filter(({ code }) => code !== 'fact-missing');
}

/** The first day is in the table, and a reduction that can be asked alone has its paragraph. */
function stepsOf({ plan, reductionAlone }: CountDetermination): CountDetermination['plan'] {
  const told = ['first-day', ...(reductionAlone === undefined ? [] : ['ask-17b-already'])];
  return plan.filter(({ code }) => !told.includes(code));
}

/** The page itself says to see an immigration lawyer. */
function cautionsOf({ cautionWords }: Words, found: CaseDetermination): readonly string[] {
  const cautions = found.counts.flatMap((count) => count.cautions);
  return cautionWords(cautions.filter(({ code }) => code !== 'immigration-advice-first'));
}
