import { printStatute } from '../authority/citation/print.ts';
import { letterFindings } from '../documents/letter-findings.ts';
import { citesOf } from '../documents/other-ways.ts';
import type {
  CaseDetermination,
  CountDetermination,
  Determination,
  RecordQuestion,
} from '../eligibility/determination.ts';
import { isEligible, type Outcome, routes } from '../law/outcome.ts';
import type { CourtCase, PersonRecord } from '../record/record.ts';
import type { Words } from '../words/words.ts';
import type { Style } from './style.ts';
import { wrapped } from './wrapped.ts';

export interface CheckLook {
  readonly words: Words;
  readonly style: Style;
  readonly width: number;
  /** The record's name on the command line, for the next step. */
  readonly recordName: string;
  /** A count's tree of decisions, if requested. */
  readonly why?: (count: CountDetermination) => readonly string[];
}

/** What `dismissal check` prints: every case, every count, the questions, the next step. */
export function checkLines(
  record: PersonRecord,
  determination: Determination,
  look: CheckLook,
): readonly string[] {
  const first = lettersFirst(look.words, record);
  const cases = determination.cases.flatMap((found, index) => {
    const courtCase = record.cases[index];
    return courtCase === undefined ? [] : [...caseLines(courtCase, found, look, first), ''];
  });
  return [...cases, ...questionLines(determination, look), ...footLines(determination, look)];
}

function caseLines(
  courtCase: CourtCase,
  found: CaseDetermination,
  look: CheckLook,
  first: string,
): readonly string[] {
  const { style, recordName, words } = look;
  const { filled, headings, nextStep } = words;
  const head = filled(headings.case, { number: words.caseNumberWords(found.caseNumber) });
  return [
    ...wrapped(
      `${style.bold(head)} · ${painted(found.outcome, look)}${dayWords(words, found)}`,
      look.width,
      '',
      '  ',
    ),
    ...found.counts.flatMap((count) => ['', ...countLines(courtCase, count, look)]),
    ...titled(cautionsOf(words, found), headings.knowFirst, look),
    '',
    ...wrapped(
      `${headings.next}: ${first}${filled(nextStep[found.outcome], { record: recordName, out: words.folderToType })}`,
      look.width,
      '  ',
    ),
    ...reductionLines(found, look),
  ];
}

/** A record with letters that no paper can print makes none, whatever is open. */
function lettersFirst(words: Words, record: PersonRecord): string {
  const paths = letterFindings(words, record).map(({ path }) => path);
  return paths.length === 0
    ? ''
    : `${words.filled(words.lettersFirst, { paths: paths.join(', ') })} `;
}

/** Where a dismissal is not open and PC 17(b)(3) is: the papers for it are made only if asked for. */
function reductionLines(
  { outcome, counts }: CaseDetermination,
  { recordName, width, words: { filled, reductionStep, folderToType } }: CheckLook,
): readonly string[] {
  if (isEligible(outcome) || !counts.some((count) => count.reductionAlone !== undefined)) return [];
  return wrapped(filled(reductionStep, { record: recordName, out: folderToType }), width, '  ');
}

function countLines(
  courtCase: CourtCase,
  count: CountDetermination,
  look: CheckLook,
): readonly string[] {
  const { width, words } = look;
  const { filled, headings, planStepTemplate, requestWords } = words;
  return [
    ...wrapped(countHead(courtCase, count, look), width, '  ', '      '),
    ...reasonLines(words, count).flatMap((line) => wrapped(line, width, '    ')),
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
    ...listed(
      headings.otherWays,
      count.alternatives.map((one) => alternativeLine(words, one)),
      width,
    ),
  ];
}

/** As many missing facts as a person reads through; the questions below have all of them. */
const missingFactsRead = 6;

/** Each reason once. A count that lacks more facts than one reads through is told how many. */
function reasonLines(
  { filled, headings, reasonWords }: Words,
  { because }: CountDetermination,
): readonly string[] {
  const missing = because.filter(({ code }) => code === 'fact-missing');
  const facts = new Set(missing.map((reason) => reason.with['path']));
  const tooMany = facts.size > missingFactsRead;
  const told = tooMany ? because.filter((reason) => !missing.includes(reason)) : because;
  return [
    ...new Set(told.map((reason) => `${reasonWords(reason)} (${citesOf(reason)})`)),
    ...(tooMany ? [filled(headings.manyMissing, { count: String(facts.size) })] : []),
  ];
}

function countHead(courtCase: CourtCase, count: CountDetermination, look: CheckLook): string {
  const { style, words } = look;
  const { filled, headings } = words;
  const own = courtCase.counts.find((one) => one.number === count.count);
  const parts = [
    style.bold(filled(headings.count, { number: String(count.count) })),
    own === undefined ? '' : words.statuteWords(printStatute(own.statute)),
    painted(count.outcome, look),
    sectionOf(words, count),
    dayOfCount(words, count),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function alternativeLine(
  { alternativeTemplate, filled, headings }: Words,
  one: CountDetermination['alternatives'][number],
): string {
  const { opensOn } = one;
  const opens = opensOn === undefined ? '' : ` (${filled(headings.firstDay, { day: opensOn })})`;
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

function painted(outcome: Outcome, { style, words: { outcomeWords } }: CheckLook): string {
  const { short } = outcomeWords[outcome];
  if (isEligible(outcome)) return style.good(short);
  return outcome === 'ineligible' ? style.stop(short) : style.wait(short);
}

/** The section of the route: the one asked for, or the one hoped for. */
function sectionOf({ routeWords }: Words, { route }: CountDetermination): string {
  const own = routes.find((one) => one === route);
  if (own !== undefined) return routeWords[own].section;
  return route === undefined ? '' : `PC ${route}`;
}

function dayOfCount(words: Words, count: CountDetermination): string {
  const { filled, headings } = words;
  if (count.outcome === 'not-yet') {
    return opensWords(words, count);
  }
  // The petition is open since its last wait ended, if that day is known.
  if (count.because.some((reason) => reason.with['openSince'] === 'unknown')) return '';
  const since = count.because
    .flatMap((reason) => reason.with['since'] ?? [])
    .sort()
    .at(-1);
  if (since === undefined || !isEligible(count.outcome)) return '';
  return filled(headings.since, { day: since });
}

function dayWords(words: Words, found: CaseDetermination): string {
  if (found.outcome !== 'not-yet' || found.eligibleOn === undefined) return '';
  return `, ${opensWords(words, found)}`;
}

/** A day that an unknown fact may move is only the earliest possible. */
function opensWords({ filled, headings }: Words, { eligibleOn, atTheEarliest }: Opening): string {
  const opens = atTheEarliest === true ? headings.opensAtTheEarliest : headings.opens;
  return eligibleOn === undefined ? headings.noDay : filled(opens, { day: eligibleOn });
}

type Opening = Pick<CaseDetermination, 'eligibleOn' | 'atTheEarliest'>;

function cautionsOf({ cautionWords }: Words, found: CaseDetermination): readonly string[] {
  return cautionWords(found.counts.flatMap((count) => count.cautions));
}

/**
 * Each question once. Those whose answer changes what is open come first, with what each answer
 * leads to; the others, which change only other requests or cautions, take one line each. What is asked
 * alike of several counts, and leads to the same, is asked once for all of them.
 */
function questionLines(determination: Determination, look: CheckLook): readonly string[] {
  const { style, width, words } = look;
  const { headings, questionWords } = words;
  const { questions } = determination;
  const decisive = questions.filter(isDecisive).map((question) => ({
    text: [askedOf(words, question, determination), leadsToWords(words, question)],
    path: question.path,
  }));
  const others = questions
    .filter((one) => !isDecisive(one))
    .map(({ code, path }) => ({ text: [questionWords(code)], path }));
  return [
    ...section(
      style.bold(headings.questions),
      alike(decisive).flatMap(({ text: [asked = '', leads = ''], paths }) => [
        ...wrapped(`- ${asked}`, width, '  ', '    '),
        ...wrapped(leads, width, '    '),
        ...wrapped(words.filled(headings.answerIn, { path: paths }), width, '    '),
      ]),
    ),
    ...section(
      style.bold(headings.worthKnowing),
      alike(others).flatMap(({ text: [asked = ''], paths }) =>
        wrapped(`- ${asked} (${paths})`, width, '  ', '    '),
      ),
    ),
  ];
}

interface Asked {
  readonly text: readonly string[];
  readonly path: string;
}

/** Questions with the same words, with all their places. */
function alike(
  questions: readonly Asked[],
): readonly { readonly text: readonly string[]; readonly paths: string }[] {
  const found = new Map<string, { text: readonly string[]; paths: string[] }>();
  for (const { text, path } of questions) {
    const key = text.join('\n');
    const known = found.get(key) ?? { text, paths: [] };
    known.paths.push(path);
    found.set(key, known);
  }
  return [...found.values()].map(({ text, paths }) => ({ text, paths: paths.join(', ') }));
}

const isDecisive = ({ changes }: RecordQuestion): boolean =>
  changes === 'outcome' || changes === 'day';

function askedOf(
  { caseNumberWords, filled, headings, listInWords, questionWords }: Words,
  { code, bearsOn }: RecordQuestion,
  { cases }: Determination,
): string {
  const all = cases.flatMap((one) => one.counts).length;
  if (all > 1 && bearsOn.length === all) return `${questionWords(code)} (${headings.everyCount})`;
  const counts = bearsOn.map(({ caseNumber, count }) =>
    filled(headings.countOfCase, { number: caseNumberWords(caseNumber), count: String(count) }),
  );
  return `${questionWords(code)} (${listInWords(counts)})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.filter((line) => line.trim() !== ''), ''];
}

function leadsToWords(
  words: Words,
  { code, changes, leadsTo }: Pick<RecordQuestion, 'code' | 'changes' | 'leadsTo'>,
): string {
  const { filled, headings, listInWords, outcomeWords } = words;
  const said = new Set(leadsTo.map(({ outcome, brings }) => `${outcome} ${brings.join(' ')}`));
  const [first, ...others] = leadsTo;
  if (first !== undefined && others.length > 0 && said.size === 1 && changes === 'outcome') {
    if (first.outcome === 'needs-facts') return headings.alone;
    return filled(headings.awaited, {
      answers: listInWords(leadsTo.map((one) => answerSaid(words, code, one))),
      outcome: outcomeWords[first.outcome].short,
    });
  }
  return leadsTo.map((one) => leadLine(words, code, one)).join('; ');
}

/** With the day, if an answer leads to another day. */
function leadLine(
  words: Words,
  code: RecordQuestion['code'],
  answer: RecordQuestion['leadsTo'][number],
): string {
  const { filled, headings, outcomeWords } = words;
  const outcome = outcomeWords[answer.outcome].short;
  const day = answer.outcome === 'not-yet' ? `, ${opensWords(words, answer)}` : '';
  return filled(headings.leadsTo, { answer: answerSaid(words, code, answer), outcome }) + day;
}

/** An answer as the record writes it, with what that says in the reader's language. */
function answerSaid(
  words: Words,
  code: RecordQuestion['code'],
  { answer, from, until }: RecordQuestion['leadsTo'][number],
): string {
  const { answerDays, recordAnswers, valueWords } = words;
  if (until !== undefined && answer === `until ${until}`) return answerDays.until(until);
  if (from !== undefined && answer === `from ${from}`) return answerDays.from(from);
  const own = valueWords(code, answer);
  if (recordAnswers[answer] === undefined && own !== undefined) return `${answer} (${own})`;
  return recordAnswers[answer] ?? words.countyNamed(words.statuteWords(answer));
}

function footLines(
  determination: Determination,
  { style, width, words: { dateInWords, filled, headings } }: CheckLook,
): readonly string[] {
  const { lawReadOn, asOf, lawMayBeStale } = determination;
  return [
    ...(lawMayBeStale ? wrapped(headings.stale, width).map(style.wait) : []),
    ...wrapped(
      `${filled(headings.lawRead, { day: dateInWords(lawReadOn), asOf: dateInWords(asOf) })} ${headings.informs}`,
      width,
    ).map(style.dim),
  ];
}
