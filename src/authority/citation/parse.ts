import { codeNamed } from './code-names.ts';
import type { PleadedCode, PleadedStatute, SectionReference } from './statute.ts';

export type ParsedStatute =
  | { readonly ok: true; readonly statute: PleadedStatute; readonly level?: WrittenLevel }
  | { readonly ok: false; readonly problem: CitationProblem };

export type WrittenLevel = 'felony' | 'misdemeanor' | 'infraction';

export type CitationProblem =
  | 'empty'
  | 'too-long'
  /** No code's letters: "459" may stand in any of thirty codes. */
  | 'no-code'
  | 'no-section'
  | 'unreadable';

/** No citation comes near this; it keeps reading bounded whatever is pasted in. */
const longest = 120;

const levels: Readonly<Record<string, WrittenLevel>> = {
  f: 'felony',
  m: 'misdemeanor',
  i: 'infraction',
};

const inchoate = { '664': 'attempt', '182': 'conspiracy', '653f': 'solicitation' } as const;

/**
 * Reads a citation as people write it: "PC 459/460(b)", "Penal Code § 1203.4(a)(1)", "HS11377(A)-M",
 * "23152(B) VC", "664/288(a) PC", "VC 23103 per 23103.5".
 */
export function parseStatute(text: string): ParsedStatute {
  const written = text
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/gu, '-')
    .trim();
  if (written === '') return failed('empty');
  if (written.length > longest) return failed('too-long');
  const usc = /^(\d{1,2})\s*u\.?\s?s\.?\s?c\.?\s*§*\s*(.+)$/iu.exec(written);
  if (usc !== null) return federalStatute(usc[1] ?? '', usc[2] ?? '');
  const { rest, level } = withoutLevel(written.replace(/^(?:section|sec\.?)\s+/iu, ''));
  const [main = '', perText, ...more] = rest.split(/\s+(?:per|pursuant to)\s+/iu);
  if (more.length > 0) return failed('unreadable');
  const coded = withoutCode(main);
  if (coded === undefined) return failed('no-code');
  return pleaded(coded.code, coded.rest, perText, level);
}

function failed(problem: CitationProblem): ParsedStatute {
  return { ok: false, problem };
}

/** RAP sheets put the level behind: "11377(A)-M", "459 PC-F", "(F)". */
function withoutLevel(text: string): { rest: string; level?: WrittenLevel } {
  const found = /^(.*?[\s)\dA-Za-z])(?:\s*-\s*|\s+)\(?([fmi])\)?$/iu.exec(text);
  const level = levels[(found?.[2] ?? '').toLowerCase()];
  if (found === null || level === undefined) return { rest: text };
  return { rest: (found[1] ?? '').trim(), level };
}

function withoutCode(text: string): { code: PleadedCode; rest: string } | undefined {
  const before = /^([A-Za-z][A-Za-z&/. ]*?)\s*(?:§+|sections?\b|secs?\b\.?)?\s*(?=\d)/iu.exec(text);
  if (before !== null) {
    const code = codeNamed(before[1] ?? '');
    if (code !== undefined) return { code, rest: text.slice(before[0].length) };
  }
  const after = /^(.*[\d)a-z])(?:,?\s+(?:of the\s+)?)([A-Za-z][A-Za-z&/. ]*)$/iu.exec(text);
  const code = after === null ? undefined : codeNamed(after[2] ?? '');
  if (after === null || code === undefined) return glued(text);
  return { code, rest: after[1] ?? '' };
}

/** "459PC": the letters right behind the section. */
function glued(text: string): { code: PleadedCode; rest: string } | undefined {
  const found = /^(.*[\d)])([A-Za-z&]{2,4})$/u.exec(text);
  const code = found === null ? undefined : codeNamed(found[2] ?? '');
  return found === null || code === undefined ? undefined : { code, rest: found[1] ?? '' };
}

function pleaded(
  code: PleadedCode,
  main: string,
  perText: string | undefined,
  level: WrittenLevel | undefined,
): ParsedStatute {
  const references = main
    .replaceAll(/§+|\bsections?\b/giu, '')
    .split(/\s*\/\s*|(?<=^664)\s*-\s*/u)
    .map((part) => reference(code, part));
  const [first, ...others] = defined(references);
  if (first === undefined) return failed(/\d/u.test(main) ? 'unreadable' : 'no-section');
  if (others.length + 1 < references.length) return failed('unreadable');
  const per = perText === undefined ? undefined : perReference(code, perText);
  if (perText !== undefined && per === undefined) return failed('unreadable');
  return {
    ok: true,
    statute: { ...assembled(first, others), ...(per === undefined ? {} : { per }) },
    ...(level === undefined ? {} : { level }),
  };
}

function defined(found: readonly (SectionReference | undefined)[]): readonly SectionReference[] {
  return found.filter((one) => one !== undefined);
}

function assembled(first: SectionReference, others: readonly SectionReference[]): PleadedStatute {
  const [second, ...rest] = others;
  const kind = inchoateKind(first);
  if (second === undefined || kind === undefined) return { ...first, with: others };
  return { ...second, inchoate: kind, with: rest };
}

function inchoateKind({ code, section }: SectionReference): PleadedStatute['inchoate'] {
  if (code !== 'PC') return undefined;
  return Object.entries(inchoate).find(([number]) => number === section)?.[1];
}

function perReference(code: PleadedCode, text: string): SectionReference | undefined {
  const own = withoutCode(text.trim());
  return own === undefined ? reference(code, text) : reference(own.code, own.rest);
}

function reference(code: PleadedCode, text: string): SectionReference | undefined {
  const found = /^(\d{1,5}(?:\.\d{1,4}){0,3}[a-z]?)((?:\s*\(\s*[0-9a-z]{1,4}\s*\)){0,6})$/iu.exec(
    text.trim(),
  );
  if (found === null) return undefined;
  const inner = [...(found[2] ?? '').matchAll(/[0-9a-z]+/giu)].map((match) => match[0]);
  return {
    code,
    section: (found[1] ?? '').toLowerCase(),
    subdivisions: inner.map(canonical),
  };
}

/** The codes number their parts (a)(1)(A)(i): RAP sheets print all of it in capitals. */
function canonical(part: string, depth: number): string {
  return depth === 2 && /^[a-z]$/iu.test(part) ? part.toUpperCase() : part.toLowerCase();
}

function federalStatute(title: string, text: string): ParsedStatute {
  const found = reference('USC', text);
  if (found === undefined) return failed('unreadable');
  return { ok: true, statute: { ...found, section: `${title}:${found.section}`, with: [] } };
}
