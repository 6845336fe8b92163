import { codeNamed } from './code-names.ts';
import { isSubdivisionUnbracketed } from './lettered-sections.ts';
import {
  type Inchoate,
  inchoateCrimes,
  type PleadedCode,
  type PleadedStatute,
  type SectionReference,
} from './statute.ts';
import { asCommonlyWritten, type WrittenLevel, withoutLevel } from './ways-of-writing.ts';

export type ParsedStatute =
  | { readonly ok: true; readonly statute: PleadedStatute; readonly level?: WrittenLevel }
  | { readonly ok: false; readonly problem: CitationProblem };

export type CitationProblem =
  | 'empty'
  | 'too-long'
  /** No code's letters: "459" may stand in any of thirty codes. */
  | 'no-code'
  | 'no-section'
  | 'unreadable';

/** No citation comes near this; it keeps reading bounded whatever is pasted in. */
const longest = 120;

/**
 * Reads a citation as people write it: "PC 459/460(b)", "Penal Code § 1203.4(a)(1)", "HS11377(A)-M",
 * "23152(B) VC", "664/288(a) PC", "VC 23103 per 23103.5". What it does not take for certain it refuses:
 * a count read wrongly is worse than one that is asked about.
 */
export function parseStatute(text: string): ParsedStatute {
  if (text.length > longest) return failed('too-long');
  const { written, attempted } = asCommonlyWritten(text);
  if (written === '') return failed('empty');
  const usc = /^(\d{1,2})\s*u\.?\s?s\.?\s?c\.?\s*§*\s*(.+)$/iu.exec(written);
  if (usc !== null) return federalStatute(usc[1] ?? '', usc[2] ?? '');
  const { rest, level } = withoutLevel(written);
  const [main = '', perText, ...more] = rest.split(/\s+(?:per|pursuant to)\s+/iu);
  if (more.length > 0) return failed('unreadable');
  const per = perText === undefined ? undefined : withoutCode(perText);
  const parts = main.split(betweenSections).map(withoutCode);
  const code = parts.find((part) => part.code !== undefined)?.code ?? per?.code;
  if (code === undefined) return failed('no-code');
  const references = sections(parts, code);
  const perSection = per === undefined ? undefined : reference(per.code ?? code, per.rest);
  if (references === undefined || (per !== undefined && perSection === undefined)) {
    return failed(/\d/u.test(written) ? 'unreadable' : 'no-section');
  }
  const found = assembled(references);
  const statute: PleadedStatute = {
    ...found,
    ...(attempted && found.inchoate === undefined ? { inchoate: 'attempt' as const } : {}),
    ...(perSection === undefined ? {} : { per: perSection }),
  };
  return { ok: true, statute, ...(level === undefined ? {} : { level }) };
}

function failed(problem: CitationProblem): ParsedStatute {
  return { ok: false, problem };
}

/** "459/460", and "484-488" as RAP sheets join two sections; "459-2" would be a degree. */
const betweenSections = /\s*\/\s*|(?<=\d[a-z]{0,2}|\))\s*-\s*(?=\d{2})/iu;

interface Part {
  readonly code?: PleadedCode;
  readonly rest: string;
}

/** A section with the letters or the name of its code before it, behind it, or without. */
function withoutCode(text: string): Part {
  const before =
    /^([A-Za-z][A-Za-z&., ]*?)\s*[-:#]?\s*(?:§+|sections?\b|secs?\b\.?)?\s*(?=\d|$)/iu.exec(text);
  const first = before === null ? undefined : codeNamed(before[1] ?? '');
  if (before !== null && first !== undefined) {
    return { code: first, rest: text.slice(before[0].length) };
  }
  const behind = /^(.*?[\d)a-z]),?\s+(?:of the\s+)?([A-Za-z][A-Za-z&., ]*)$/iu.exec(text);
  const glued = /^(.*[\d)])([A-Za-z&]{2,4})$/u.exec(text);
  const found = [behind, glued].find((one) => codeNamed(one?.[2] ?? '') !== undefined);
  const code = codeNamed(found?.[2] ?? '');
  return code === undefined ? { rest: text } : { code, rest: found?.[1] ?? '' };
}

/** Each part's section; a part without a code has that of the part before it, else the first named. */
function sections(
  parts: readonly Part[],
  first: PleadedCode,
): readonly [SectionReference, ...SectionReference[]] | undefined {
  let code = first;
  const found: SectionReference[] = [];
  for (const part of parts) {
    code = part.code ?? code;
    const one = reference(code, part.rest);
    if (one === undefined) return undefined;
    found.push(one);
  }
  const [main, ...others] = found;
  return main === undefined ? undefined : [main, ...others];
}

/** "664/459" and "459/664" are one attempt; the code behind it is that of the offense attempted. */
function assembled([first, ...others]: readonly [
  SectionReference,
  ...SectionReference[],
]): PleadedStatute {
  const [second, ...rest] = others;
  const kind = inchoateKind(first);
  if (second !== undefined && kind !== undefined) {
    return { ...second, inchoate: kind, ...subdivisionsOf(first), with: rest };
  }
  const attempt = others.find(({ section }) => section === inchoateCrimes.attempt);
  const withoutAttempt = others.filter((one) => one !== attempt);
  if (attempt === undefined) return { ...first, with: others };
  return { ...first, inchoate: 'attempt', ...subdivisionsOf(attempt), with: withoutAttempt };
}

function inchoateKind({ section }: SectionReference): Inchoate | undefined {
  const kinds = ['attempt', 'conspiracy', 'solicitation'] as const;
  return kinds.find((kind) => inchoateCrimes[kind] === section);
}

function subdivisionsOf({ subdivisions }: SectionReference): Partial<PleadedStatute> {
  return subdivisions.length === 0 ? {} : { inchoateSubdivisions: subdivisions };
}

function reference(code: PleadedCode, text: string): SectionReference | undefined {
  const plain = text.replaceAll(/§+|\bsections?\b/giu, '').trim();
  const found = section.exec(plain);
  if (found === null) return undefined;
  const inner = [...(found[2] ?? '').matchAll(/[0-9a-z]+/giu)].map((match) => match[0]);
  if (isTwoLetters(inner) && !foreignLaw.has(code)) return undefined;
  if (inner.some((part) => degree.test(part))) return undefined;
  const number = (found[1] ?? '').toLowerCase();
  if (isSubdivisionUnbracketed(code, number)) return undefined;
  return { code, section: number, subdivisions: inner.map(canonical) };
}

/** "459 (2nd)" tells the degree, and no subdivision. */
const degree = /^(?:1st|2nd|3rd)$/iu;

const section =
  /^([1-9]\d{0,4}(?:\.\d{1,4}){0,3}(?:[a-z]|a[a-c]|bb)?)((?:\s*\(\s*[0-9a-z]{1,4}\s*\)){0,6})$/iu;

/** "23152(a)(b)" is two subdivisions side by side: the state's codes go from letters to numbers. */
function isTwoLetters([first = '', second = '']: readonly string[]): boolean {
  return /^[a-z]+$/iu.test(first) && /^[a-z]+$/iu.test(second);
}

const foreignLaw: ReadonlySet<PleadedCode> = new Set(['LAMC', 'LACC', 'USC']);

/** The codes number their parts (a)(1)(A)(i)(I): RAP sheets print all of it in capitals. */
function canonical(part: string, depth: number): string {
  const capital = depth === 2 || depth === 4;
  return capital && /^[a-z]+$/iu.test(part) ? part.toUpperCase() : part.toLowerCase();
}

function federalStatute(title: string, text: string): ParsedStatute {
  const found = reference('USC', text);
  if (found === undefined) return failed('unreadable');
  return { ok: true, statute: { ...found, section: `${title}:${found.section}`, with: [] } };
}
