import type { Clause } from './clauses.ts';
import type { DocketCase } from './docket-case.ts';
import { withoutStricken } from './sentence-orders.ts';

const kinds =
  /\b(?:PROGRAM|COUNSELING|CLASS(?:ES)?|COMMUNITY (?:LABOR|SERVICE)|CAL[ -]?TRANS|GRAFFITI REMOVAL|MEETINGS|TREATMENT|EDUCATION|AB ?541|SB ?38|AB ?1353)\b/u;

/** Programs and community service ordered, and proof of completion. */
export function takeProgram(clause: Clause, state: DocketCase, sentencing: boolean): boolean {
  const { text } = clause;
  if (isProof(text)) {
    for (const part of partsOfProof(text)) proven({ ...clause, text: part }, state);
    return true;
  }
  if (!kinds.test(text) || /\bPROGRESS REPORT|\bPROGRAM REPORTS\b|\bENROLLMENT\b/u.test(text))
    return false;
  if (/\b(?:ENROLLED|TERMINATED|DISCHARGED|NOT FILED|EXTEND(?:S|ED)?|EXTENSION)\b/u.test(text))
    return false;
  if (/\bFAIL(?:URE|ED|S|ING)? TO\b|\bMAY (?:BE|SERVE|ATTEND)\b/u.test(text)) return false;
  // "FINE $150.00 OR 10 DAYS COMMUNITY SERVICE": a choice, not an order.
  if (/\bFINE\b.*\bOR (?:(?:SERVE|PERFORM|COMPLETE) )?\d/u.test(text)) return false;
  const orders =
    /\b(?:COMPLETE|ATTEND|ENROLL|PERFORM|PARTICIPATE|ORDERED|SERVE|DO(?= \d))\b/u.test(text) ||
    sentencing;
  if (!orders) return false;
  const name = programName(text);
  if (name === undefined) return false;
  const words = keyWords(text);
  const known = state.programs.some((one) => shared(one.words, words) > 1 || one.name === name);
  if (!known) state.programs.push({ name, words, done: false, place: clause.place });
  return true;
}

function isProof(text: string): boolean {
  const proof =
    /\b(?:PROOF|CERTIFICATE|VERIFICATION|LETTER) OF (?:SUCCESSFUL )?(?:COMPLETION|\d+ (?:HOURS?|DAYS?|WEEKS?|MEETINGS))\b|\bCOMPLETION (?:CERTIFICATE|REPORT)\b/u.test(
      text,
    );
  const done =
    /\bHAS (?:SUCCESSFULLY )?COMPLETED\b|\b(?:PROGRAM|SERVICE|LABOR|CLASS(?:ES)?|COUNSELING) (?:IS |WAS |HAS BEEN )?(?:SUCCESSFULLY )?COMPLETED\b/u.test(
      text,
    );
  const negative =
    /\b(?:DIVERSION|DEFERRED|NOT|FAILS?|FAILED|NO PROOF|DUE|EXTENSION|EXTENDED|CONTINUED|BY \d+|TO (?:SHOW|FILE|SUBMIT|PROVIDE|BRING)|SET FOR|CALLED FOR)\b/u.test(
      text,
    );
  return (proof || done) && !negative;
}

/** "OF 52 WEEK BATTERERS PROGRAM AND 240 HOURS COMMUNITY SERVICE": each is proven. */
function partsOfProof(text: string): readonly string[] {
  const parts = text.split(/\s(?:AND|&)\s|,\s/u);
  return parts.length > 1 && parts.every((one) => kinds.test(one)) ? parts : [text];
}

function proven({ text, place }: Clause, state: DocketCase): void {
  const words = keyWords(text);
  const name = state.programs.length > 0 ? undefined : provenName(text);
  if (name !== undefined) {
    state.programs.push({ name, words, done: true, place });
    return;
  }
  const scored = state.programs.map((program) => ({
    program,
    score: shared(program.words, words),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === best);
  const [only, ...more] = best === 0 && (state.programs.length > 1 || words.size > 0) ? [] : found;
  if (only === undefined || more.length > 0) {
    state.say({ text, place }, 'which-count');
    return;
  }
  only.program.done = true;
  only.program.place = place;
}

/** The only program of the docket is the one that the proof names, though its order was not read. */
function provenName(text: string): string | undefined {
  return programName(
    text.replace(
      /^.*\bCOMPLETION\b(?: OF)?|\b(?:(?:IS |WAS |HAS BEEN )?(?:SUCCESSFULLY )?COMPLETED|FILED|RECEIVED)\b.*$/gu,
      ' ',
    ),
  );
}

const idle: ReadonlySet<string> = new Set(
  [
    'PROOF OF COMPLETION FILED RECEIVED THE A AN AND IN TO PROGRAM COMPLETE ATTEND DEFENDANT DAYS DAY',
    'HOURS HOUR MONTHS MONTH WEEKS WEEK CERTIFICATE PERFORM ENROLL SUCCESSFULLY COMPLETED HAS BE BY',
  ].flatMap((line) => line.split(' ')),
);

/** Words and numbers that distinguish programs; numbers without leading zeros. */
function keyWords(text: string): ReadonlySet<string> {
  const plain = text
    .replaceAll(/\bDOMESTIC VIOLENCE\b/gu, 'DV')
    .replaceAll(/\bCAL[ -]TRANS\b/gu, 'CALTRANS');
  return new Set(
    plain
      .split(/[^A-Z0-9]+/u)
      .map((word) => word.replace(/^0+(?=\d)/u, ''))
      .filter((word) => word !== '' && !idle.has(word)),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** "012 HOUR ALCOHOL EDUCATION PROGRAM" is the alcohol education program. */
export function programName(text: string): string | undefined {
  const clause =
    withoutStricken(text)
      .split(/(?:,|;|\.(?=\s|$))/u)
      .find((one) => kinds.test(one)) ?? '';
  const name = clause
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replace(/^.*\b(?:JAIL,? OR|CONVERTED (?:IN)?TO)\b/u, ' ')
    .replace(
      /^.*\b(?:COURT ORDERS|COMPLETE|ATTEND|ENROLL(?: IN)?|PERFORM|PARTICIPATE IN|SERVED?(?: AS)?|DO(?= \d))\b/u,
      ' ',
    )
    .replaceAll(/\bOF (?:AT LEAST )?\d+[\s-]*(?:HOURS?|DAYS?|WEEKS?|MONTHS?|YEARS?)\b/gu, ' ')
    .replaceAll(/\b\d+[\s-]*(?:HOURS?|DAYS?|WEEKS?|MONTHS?|YEARS?)\b(?: OF)?/gu, ' ')
    .replaceAll(/\b(?:PURSUANT TO|PER)\b.*$|\bORDERED\W*$|\bBY \d.*$/gu, ' ')
    .replaceAll(/\$\s*[\d,.]+/gu, ' ')
    .replaceAll(/[^A-Z0-9 /-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\s*(?:(?:A|AN|THE|AND|OR|OF|TO|IN|\d+)\s+)+/u, '')
    .trim();
  return kinds.test(name) ? name.toLowerCase() : undefined;
}
