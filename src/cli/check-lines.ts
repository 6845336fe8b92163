import { printStatute } from '../authority/citation/print.ts';
import { citesOf } from '../documents/plan-paper.ts';
import type {
  CaseDetermination,
  CountDetermination,
  Determination,
  RecordQuestion,
} from '../eligibility/determination.ts';
import { isEligible, type Outcome, routes } from '../law/outcome.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import { alternativeTemplate } from '../words/en/alternatives.ts';
import { cautionWords } from '../words/en/cautions.ts';
import { headings, nextStep, requestWords } from '../words/en/command-line.ts';
import { dateInWords, listInWords } from '../words/en/dates.ts';
import { outcomeWords } from '../words/en/outcomes.ts';
import { planStepTemplate } from '../words/en/plan-steps.ts';
import { questionWords } from '../words/en/questions.ts';
import { filled, reasonWords } from '../words/en/reasons.ts';
import { routeWords } from '../words/en/routes.ts';
import type { Style } from './style.ts';
import { wrapped } from './wrapped.ts';

export interface CheckLook {
  readonly style: Style;
  readonly width: number;
  /** How the record was named on the command line, for the next step. */
  readonly recordName: string;
  /** The tree of decisions of a count, where it was asked for. */
  readonly why?: (count: CountDetermination) => readonly string[];
}

/** What `dismissal check` prints: every case, every count, the questions, the next step. */
export function checkLines(
  record: PersonRecord,
  determination: Determination,
  look: CheckLook,
): readonly string[] {
  const cases = determination.cases.flatMap((found, index) => {
    const courtCase = record.cases[index];
    return courtCase === undefined ? [] : [...caseLines(courtCase, found, look), ''];
  });
  return [...cases, ...questionLines(determination, look), ...footLines(determination, look)];
}

function caseLines(
  courtCase: CourtCase,
  found: CaseDetermination,
  look: CheckLook,
): readonly string[] {
  const { style, recordName } = look;
  const head = filled(headings.case, { number: found.caseNumber });
  return [
    `${style.bold(head)} · ${painted(found.outcome, style)}${dayWords(found)}`,
    ...found.counts.flatMap((count) => ['', ...countLines(courtCase, count, look)]),
    ...titled(cautionsOf(found), headings.knowFirst, look),
    '',
    ...wrapped(
      `${headings.next}: ${filled(nextStep[found.outcome], { record: recordName, out: 'DIR' })}`,
      look.width,
      '  ',
    ),
  ];
}

function countLines(
  courtCase: CourtCase,
  count: CountDetermination,
  look: CheckLook,
): readonly string[] {
  const { width } = look;
  return [
    countHead(courtCase, count, look),
    ...count.because.flatMap((reason) =>
      wrapped(`${reasonWords(reason)} (${citesOf(reason)})`, width, '    '),
    ),
    ...(look.why === undefined ? [] : look.why(count).map((line) => `    ${line}`)),
    ...listed(
      headings.also,
      count.requests.map((one) =>
        filled(requestWords[one.code] ?? one.code, { count: String(count.count) }),
      ),
      width,
    ),
    ...listed(
      headings.wouldLift,
      count.plan.map((step) => filled(planStepTemplate(step.code), step.with)),
      width,
    ),
    ...listed(headings.otherWays, count.alternatives.map(alternativeLine), width),
  ];
}

function countHead(
  courtCase: CourtCase,
  count: CountDetermination,
  { style }: Pick<CheckLook, 'style'>,
): string {
  const own = courtCase.counts.find((one) => one.number === count.count);
  const parts = [
    style.bold(filled(headings.count, { number: String(count.count) })),
    own === undefined ? '' : printStatute(own.statute),
    painted(count.outcome, style),
    sectionOf(count),
    dayOfCount(count),
  ];
  return `  ${parts.filter((part) => part !== '').join(' · ')}`;
}

function alternativeLine(one: CountDetermination['alternatives'][number]): string {
  const { opensOn } = one;
  const opens = opensOn === undefined ? '' : ` (${filled(headings.opens, { day: opensOn })})`;
  return `${filled(alternativeTemplate(one.code), one.with)}${opens} [${citesOf(one)}]`;
}

function listed(title: string, items: readonly string[], width: number): readonly string[] {
  if (items.length === 0) return [];
  return [
    `    ${title}:`,
    ...items.flatMap((item) => wrapped(`- ${item}`, width, '      ', '        ')),
  ];
}

function titled(
  items: readonly string[],
  title: string,
  { style, width }: CheckLook,
): readonly string[] {
  if (items.length === 0) return [];
  return [
    '',
    `  ${style.bold(title)}`,
    ...items.flatMap((item) => wrapped(`- ${item}`, width, '    ', '      ')),
  ];
}

function painted(outcome: Outcome, style: Style): string {
  const { short } = outcomeWords[outcome];
  if (isEligible(outcome)) return style.good(short);
  return outcome === 'ineligible' ? style.stop(short) : style.wait(short);
}

/** The section of the door: the one asked for, or the one hoped for. */
function sectionOf({ route }: CountDetermination): string {
  const own = routes.find((one) => one === route);
  if (own !== undefined) return routeWords[own].section;
  return route === undefined ? '' : `PC ${route}`;
}

function dayOfCount(count: CountDetermination): string {
  if (count.outcome === 'not-yet') {
    return opensWords(count);
  }
  // The petition is open since the last of its waits was over.
  const since = count.because
    .flatMap((reason) => reason.with['since'] ?? [])
    .sort()
    .at(-1);
  if (since === undefined || !isEligible(count.outcome)) return '';
  return filled(headings.since, { day: since });
}

function dayWords(found: CaseDetermination): string {
  if (found.outcome !== 'not-yet' || found.eligibleOn === undefined) return '';
  return `, ${opensWords(found)}`;
}

/** A day that an unknown fact may move is only the earliest that can be. */
function opensWords({ eligibleOn, atTheEarliest }: Opening): string {
  const words = atTheEarliest === true ? headings.opensAtTheEarliest : headings.opens;
  return eligibleOn === undefined ? headings.noDay : filled(words, { day: eligibleOn });
}

type Opening = Pick<CaseDetermination, 'eligibleOn' | 'atTheEarliest'>;

function cautionsOf(found: CaseDetermination): readonly string[] {
  return cautionWords(found.counts.flatMap((count) => count.cautions));
}

/**
 * Each question once. Those whose answer changes what is open come first, with where each answer
 * leads; the others, which change only what else is asked for or told, take a line each.
 */
function questionLines({ questions }: Determination, look: CheckLook): readonly string[] {
  const { style, width } = look;
  const decisive = questions.filter(isDecisive);
  const others = questions.filter((one) => !isDecisive(one));
  return [
    ...section(
      style.bold(headings.questions),
      decisive.flatMap((question) => [
        ...wrapped(`- ${askedOf(question)}`, width, '  ', '    '),
        ...wrapped(leadsToWords(question), width, '    '),
        ...wrapped(filled(headings.answerIn, { path: question.path }), width, '    '),
      ]),
    ),
    ...section(
      style.bold(headings.worthKnowing),
      others.flatMap((one) =>
        wrapped(`- ${questionWords(one.code)} (${one.path})`, width, '  ', '    '),
      ),
    ),
  ];
}

const isDecisive = ({ changes }: RecordQuestion): boolean =>
  changes === 'outcome' || changes === 'day';

function askedOf({ code, bearsOn }: RecordQuestion): string {
  const counts = bearsOn.map((one) => `${one.caseNumber} count ${one.count}`);
  return `${questionWords(code)} (${listInWords(counts)})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.filter((line) => line.trim() !== ''), ''];
}

function leadsToWords({ changes, leadsTo }: Pick<RecordQuestion, 'changes' | 'leadsTo'>): string {
  const said = new Set(leadsTo.map(({ outcome, brings }) => `${outcome} ${brings.join(' ')}`));
  const [first, ...others] = leadsTo;
  if (first !== undefined && others.length > 0 && said.size === 1 && changes === 'outcome') {
    if (first.outcome === 'needs-facts') return headings.alone;
    return filled(headings.awaited, {
      answers: listInWords(leadsTo.map((one) => one.answer)),
      outcome: outcomeWords[first.outcome].short,
    });
  }
  return leadsTo.map(answerWords).join('; ');
}

/** Of an answer that leads to another day, the day too. */
function answerWords(answer: RecordQuestion['leadsTo'][number]): string {
  const outcome = outcomeWords[answer.outcome].short;
  const day = answer.outcome === 'not-yet' ? `, ${opensWords(answer)}` : '';
  return filled(headings.leadsTo, { answer: answer.answer, outcome }) + day;
}

function footLines(determination: Determination, { style, width }: CheckLook): readonly string[] {
  const { lawReadOn, asOf, lawMayBeStale } = determination;
  return [
    ...(lawMayBeStale ? wrapped(headings.stale, width).map(style.wait) : []),
    ...wrapped(
      `${filled(headings.lawRead, { day: dateInWords(lawReadOn), asOf: dateInWords(asOf) })} ${headings.informs}`,
      width,
    ).map(style.dim),
  ];
}
