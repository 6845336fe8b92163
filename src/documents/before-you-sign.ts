import type { CountDetermination } from '../eligibility/determination.ts';
import type { Paper } from '../paper/block.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { isReductionOnly } from '../petition/reduction-only.ts';
import type { CaseToPrint } from './case-words.ts';
import { asksOfProbation, filerWords, forFiler } from './filer-words.ts';
import { linesOfCounts } from './of-counts.ts';
import { openQuestions } from './open-questions.ts';
import { waysBesideThePetition } from './other-ways.ts';
import { type Context, renderPaper } from './render.ts';

/**
 * The page at the front of the packet: what must be true on the day of signing, what the record
 * leaves open without holding up the petition, and what to know first. One box per line.
 */
export function beforeYouSign(input: CaseToPrint): Paper {
  const { plan, words } = input;
  return renderPaper(
    words,
    forFiler(plan, 'before-you-sign'),
    {
      ...filerWords(input),
      ...presentStatus(plan),
      questions: openQuestions(
        words,
        askedOf(plan).map(withoutTold),
        plan.caption.filer.standing === 'attorney',
      ),
      immigration: plan.immigrationAdvice,
      takenBack: plan.asks.some((ask) => ask.route === '1203.43'),
      leftOut: plan.leftOut.map(({ number, statute }) => ({
        number,
        statute: words.statuteWords(statute),
      })),
      overridden: plan.override !== undefined,
      cautions: cautionLines(input),
      otherWays: waysBesideThePetition(words, plan, askedOf(plan)),
    },
    words.keptHeads['before-you-sign'](plan.caption.caseNumber),
  );
}

function askedOf({ counts, determination }: FilingPlan): readonly CountDetermination[] {
  const asked = counts.map((count) => count.number);
  return determination.counts.filter(({ count }) => asked.includes(count));
}

/**
 * Which present facts the routes depend on: 1203.4a names a sentence and a charge but not
 * probation, 1203.43 nothing, the others all three.
 */
function presentStatus({ asks }: FilingPlan): { readonly [name: string]: boolean } {
  const routes = asks.map((ask) => ask.route);
  const notAtAll = routes.every((route) => route === '1203.43');
  return { statusAsked: !notAtAll, probationAsked: asksOfProbation({ asks }) };
}

/** The advice on immigration and the caution on automatic relief say where to look themselves. */
function withoutTold(count: CountDetermination): CountDetermination {
  const relief = count.cautions.some(({ code }) => code === 'auto-relief-may-apply');
  const told = ['circumstances.noncitizen', ...(relief ? ['cases.since.automaticRelief'] : [])];
  return { ...count, questions: count.questions.filter(({ code }) => !told.includes(code)) };
}

/** The page itself says this, since it knows whether the plea is withdrawn (PC 1203.43). */
const saidHere: readonly string[] = ['immigration-advice-first'];

/** The cautions for all petitioned counts, each once. */
function cautionLines({ plan, words }: CaseToPrint): readonly Context[] {
  return linesOfCounts(
    words,
    askedOf(plan).map((found) => ({
      count: found.count,
      lines: words.cautionWords(
        cautionsOf(plan, found).filter(({ code }) => !saidHere.includes(code)),
      ),
    })),
  );
}

/** The cautions of a dismissal say what a dismissal does; a reduction by itself has its own. */
function cautionsOf(plan: FilingPlan, { cautions, reductionAlone }: CountDetermination) {
  if (!isReductionOnly(plan)) return cautions;
  const ofTheRecord = cautions.filter(({ code }) => code === 'level-unlike-the-section');
  return [...(reductionAlone?.cautions ?? []), ...ofTheRecord];
}
