import { cite } from '../authority/authority.ts';
import { printStatute } from '../authority/citation/print.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import type { CaseDetermination, CountDetermination } from '../eligibility/determination.ts';
import { isEligible, type Reason } from '../law/outcome.ts';
import type { Paper } from '../paper/block.ts';
import type { NotReady } from '../petition/readiness.ts';
import type { CourtCase } from '../record/record.ts';
import { alternativeTemplate } from '../words/en/alternatives.ts';
import { cautionWords } from '../words/en/cautions.ts';
import { dateInWords, listInWords } from '../words/en/dates.ts';
import { outcomeWords } from '../words/en/outcomes.ts';
import { planStepTemplate } from '../words/en/plan-steps.ts';
import { questionWords } from '../words/en/questions.ts';
import { filled, reasonWords } from '../words/en/reasons.ts';
import { helpRows } from './case-words.ts';
import { type Context, renderPaper } from './render.ts';

export interface CaseNotReady {
  readonly courtCase: CourtCase;
  readonly defendant: string;
  readonly found: CaseDetermination;
  readonly why: NotReady;
  readonly asOf: PlainDate;
  readonly lawReadOn: PlainDate;
  readonly county: CountyProfile;
}

/** The plan for a case that cannot be filed now: what bars, what would lift it, from which day. */
export function planPaper(input: CaseNotReady): Paper {
  const { found, courtCase, asOf, county } = input;
  return renderPaper(
    'en',
    'plan',
    {
      caseNumber: found.caseNumber,
      defendant: input.defendant,
      asOf: dateInWords(asOf),
      lawReadOn: dateInWords(input.lawReadOn),
      why: whyWords(input.why, found),
      counts: found.counts.map((count) => countContext(count, courtCase)),
      cautions: cautionsOf(found),
      help: helpRows(county, { asOf }),
      helpNote: 'These papers print a number only where a source for it was found.',
    },
    {
      title: `Plan, case ${found.caseNumber}`,
      footer: `Plan, case ${found.caseNumber} · not for the court`,
    },
  );
}

export function whyWords(why: NotReady, found: CaseDetermination): string {
  switch (why.kind) {
    case 'nothing-to-petition':
      return 'No petition was made. This petition does not reach any count of this case. Other ways that may be open are below.';
    case 'no-such-count':
      return `No petition was made. The case has no count ${listInWords(why.named)}.`;
    case 'override-needs-attorney':
      return 'No petition was made. Going on in spite of the answer is for an attorney who signs the papers.';
    case 'held': {
      const rest =
        why.ready.length === 0
          ? ''
          : ` Count ${listInWords(why.ready)} could be filed alone: make the packet with --counts ${why.ready.join(',')}.`;
      const day =
        found.eligibleOn === undefined ? '' : ` The first day is ${dateInWords(found.eligibleOn)}.`;
      return `No petition was made yet. ${outcomeWords[why.outcome].plain}${day} It is count ${listInWords(why.holding)} that must wait.${rest}`;
    }
  }
}

function countContext(count: CountDetermination, courtCase: CourtCase): Context {
  const own = courtCase.counts.find((one) => one.number === count.count);
  return {
    number: count.count,
    statute: own === undefined ? '' : printStatute(own.statute),
    outcome: outcomeWords[count.outcome].short,
    firstDay: firstDayWords(count),
    reasons: count.because.map((reason) => lineOf(reason, reasonWords(reason))),
    questions: count.questions.map((one) => ({ words: questionWords(one.code) })),
    steps: count.plan.map((step) => lineOf(step, planStepWords(step))),
    alternatives: count.alternatives.map((one) => lineOf(one, alternativeWords(one))),
  };
}

function firstDayWords({ outcome, eligibleOn }: CountDetermination): string {
  if (eligibleOn !== undefined) return dateInWords(eligibleOn);
  if (outcome === 'ineligible') return 'none by this petition';
  return isEligible(outcome) ? 'open now' : 'not known';
}

export function planStepWords(step: CountDetermination['plan'][number]): string {
  return filled(planStepTemplate(step.code), step.with);
}

export function alternativeWords(one: CountDetermination['alternatives'][number]): string {
  const day =
    one.opensOn === undefined
      ? ''
      : ` By the record, the first day is ${dateInWords(one.opensOn)}.`;
  return filled(alternativeTemplate(one.code), one.with) + day;
}

/** A line with its authority, which is not said twice where the words name it themselves. */
function lineOf(reason: Pick<Reason, 'authorities'>, words: string): Context {
  const cites = citesOf(reason);
  return { words, cites: words.includes(`(${cites})`) ? undefined : cites };
}

/** "PC 1203.4(a)(1); People v. Parker (2013) …": at most three, the closest first. */
export function citesOf({ authorities }: Pick<Reason, 'authorities'>): string {
  return [...new Set(authorities.map(cite))].slice(0, 3).join('; ');
}

function cautionsOf(found: CaseDetermination): readonly string[] {
  return cautionWords(found.counts.flatMap((count) => count.cautions));
}
