import { codeNamed, isOfSeveralCodes } from './code-names.ts';
import {
  hasLoneLetter,
  type MarksBehind,
  marksBehind,
  type WrittenDegree,
  type WrittenLevel,
} from './marks-behind.ts';
import { pleadedAs } from './pleaded.ts';
import { readSection, type SectionProblem } from './section.ts';
import type { PleadedCode, PleadedStatute, SectionReference } from './statute.ts';
import {
  asCommonlyWritten,
  withAttemptApart,
  withoutDescription,
  wordsCutOff,
} from './ways-of-writing.ts';
import { degreeAgrees, wordsAgree } from './written-beside.ts';

export type ParsedStatute =
  | {
      readonly ok: true;
      readonly statute: PleadedStatute;
      /** What came after the section: "459 PC-F", "459 PC (2nd)". */
      readonly level?: WrittenLevel;
      readonly degree?: WrittenDegree;
    }
  | { readonly ok: false; readonly problem: CitationProblem };

export type CitationProblem =
  | SectionProblem
  | 'empty'
  | 'too-long'
  /** No code letters: "459" may be in any of thirty codes. */
  | 'no-code'
  /** "FC 3": the letters of the Family and of the Financial Code. */
  | 'several-codes'
  /** "PC 459, 460": two counts, or one of two sections. */
  | 'several-sections'
  /** "PC 459 2nd auto": words that are not only words. */
  | 'words-behind'
  /** "459 PC-ATTEMPTED BURGLARY": the words name a different offense than the section. */
  | 'words-differ'
  /** A degree for an offense that has none, or a different one than its section says. */
  | 'degree-differs';

/** No citation is this long; the limit keeps parsing bounded whatever is pasted in. */
const longest = 120;

/**
 * Reads a citation as people write it: "PC 459/460(b)", "Penal Code § 1203.4(a)(1)", "11377A HS",
 * "23152(B) VC-M", "664 PC/11352 HS", "496 PC-RECEIVE KNOWN STOLEN PROPERTY", "459 PC BURGLARY",
 * "VC 23103 per 23103.5". It refuses what is not certain: a misread count is worse than a question.
 */
export function parseStatute(text: string): ParsedStatute {
  if (text.length > longest) return failed('too-long');
  const { written, attempted } = asCommonlyWritten(text);
  if (written === '') return failed('empty');
  const marked = marksBehind(written);
  const dashed = withoutDescription(marked.rest);
  const federal = federalStatute({ ...marked, rest: dashed.rest });
  if (federal !== undefined) return federal;
  const { found, description } = pleadedBefore(dashed);
  if (typeof found === 'string') return failed(found);
  const statute: PleadedStatute =
    attempted && found.inchoate === undefined ? { ...found, inchoate: 'attempt' } : found;
  if (!wordsAgree(statute, description)) return failed('words-differ');
  if (!degreeAgrees(statute, marked.degree)) return failed('degree-differs');
  return read(statute, marked);
}

/** The offense, and the words behind it, whether or not a dash is before them. */
function pleadedBefore({ rest, description }: ReturnType<typeof withoutDescription>): {
  readonly found: PleadedStatute | CitationProblem;
  readonly description: string | undefined;
} {
  const found = pleaded(withAttemptApart(rest));
  if (typeof found !== 'string') return { found, description };
  for (const cut of wordsCutOff(rest)) {
    const before = pleaded(withAttemptApart(cut.rest));
    if (typeof before !== 'string') {
      return { found: before, description: `${cut.description} ${description ?? ''}` };
    }
  }
  return { found, description };
}

function read(
  statute: PleadedStatute,
  { level, degree }: Omit<MarksBehind, 'rest'>,
): ParsedStatute {
  return {
    ok: true,
    statute,
    ...(level === undefined ? {} : { level }),
    ...(degree === undefined ? {} : { degree }),
  };
}

function failed(problem: CitationProblem): ParsedStatute {
  return { ok: false, problem };
}

function pleaded(text: string): PleadedStatute | CitationProblem {
  const [main = '', perText, ...more] = text.split(/\s+(?:per|pursuant to)\s+/iu);
  if (more.length > 0) return 'unreadable';
  const per = perText === undefined ? undefined : withoutCode(perText);
  const parts = main.split(betweenSections).map(withoutCode);
  const code = [...parts, ...(per === undefined ? [] : [per])].find(hasCode)?.code;
  if (code === undefined) return withoutAnyCode(text);
  const found = sections(parts, code);
  if (typeof found === 'string') return whyUnreadable(text, found);
  if (per === undefined) return pleadedAs(found);
  const last = found.at(-1) ?? found[0];
  const under = readSection(per.code ?? last.code, per.rest);
  if (!under.ok) return whyUnreadable(text, under.problem);
  return { ...pleadedAs(found), per: under.reference };
}

/** "459/460", "484-488" as RAP sheets join two sections, "594(A)-(B)(2)" two parts of one. */
const betweenSections =
  /\s*\/\s*|(?<=\d[a-z]{0,2}|\)|[\d)]\s*[a-z&]{2,3})\s*-\s*(?=\d{2})|(?<=\))\s*-\s*(?=\()|(?<=\d\s*[a-z&]{2,3}|\)\s*[a-z&]{2,3})\s*-\s*(?=[a-z&]{2,3}\s*\d)/iu;

interface Part {
  readonly code?: PleadedCode;
  readonly rest: string;
}

function hasCode(part: Part): part is Part & { readonly code: PleadedCode } {
  return part.code !== undefined;
}

const codeBefore =
  /^([A-Za-z][A-Za-z&., ]*?)\s*[-:#]?\s*(?:§+|sections?\b|secs?\b\.?)?\s*(?=\d|$)/iu;
const codeBehind = /^(.*?[\d)a-z]),?\s+(?:of the\s+)?([A-Za-z][A-Za-z&., ]*)$/iu;
const codeGlued = /^(.*[\d)])([A-Za-z&]{2,4})$/u;

/** A section with its code's letters or name before it, after it, or missing. */
function withoutCode(text: string): Part {
  const before = codeBefore.exec(text);
  const first = before === null ? undefined : codeNamed(before[1] ?? '');
  if (before !== null && first !== undefined) {
    return { code: first, rest: text.slice(before[0].length) };
  }
  const found = [codeBehind.exec(text), codeGlued.exec(text)].find(
    (one) => codeNamed(one?.[2] ?? '') !== undefined,
  );
  const code = codeNamed(found?.[2] ?? '');
  return code === undefined ? { rest: text } : { code, rest: found?.[1] ?? '' };
}

function withoutAnyCode(text: string): CitationProblem {
  const named = [codeBefore.exec(text)?.[1], codeBehind.exec(text)?.[2], codeGlued.exec(text)?.[2]];
  return named.some((words) => isOfSeveralCodes(words ?? '')) ? 'several-codes' : 'no-code';
}

/**
 * Each part's section; a part without a code gets the previous part's, or else the first one named.
 */
function sections(
  parts: readonly Part[],
  first: PleadedCode,
): readonly [SectionReference, ...SectionReference[]] | SectionProblem {
  let code = first;
  const found: SectionReference[] = [];
  for (const part of parts) {
    code = part.code ?? code;
    const one = readSection(code, part.rest, found.at(-1));
    if (!one.ok) return one.problem;
    found.push(one.reference);
  }
  const [main, ...others] = found;
  return main === undefined ? 'no-section' : [main, ...others];
}

/** The same problem, more specific if the text shows what the person meant. */
function whyUnreadable(text: string, problem: SectionProblem): CitationProblem {
  if (problem === 'no-section' && /\d/u.test(text)) return 'unreadable';
  if (problem !== 'unreadable') return problem;
  if (/\d\S*\s*(?:,|&|;|\+|\band\b)\s*(?:[a-z]{1,4}\s*)?\d/iu.test(text)) return 'several-sections';
  if (hasLoneLetter(text)) return 'letter-without-brackets';
  return /[\d)][\sa-z]*\s[a-z]{3,}/iu.test(text) ? 'words-behind' : problem;
}

/** "18 U.S.C. § 922(g)(1)"; the state's RAP sheets print "18 2113(A) US". */
function federalStatute({ rest: text, ...marks }: MarksBehind): ParsedStatute | undefined {
  const found =
    /^(\d{1,2})\s*u\.?\s?s\.?\s?c\.?\s*§*\s*(.+)$/iu.exec(text) ??
    /^(\d{1,2})\s+(\d.*?)\s+us$/iu.exec(text);
  if (found === null) return undefined;
  const section = readSection('USC', found[2] ?? '');
  if (!section.ok) return failed('unreadable');
  const { reference } = section;
  const numbered = { ...reference, section: `${found[1]}:${reference.section}`, with: [] };
  return read(numbered, marks);
}
