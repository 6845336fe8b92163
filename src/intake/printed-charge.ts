import { printedCode, printedSection } from './printed-section.ts';
import { asLetters } from './slips.ts';

/** A count's charge, as the paper prints it. */
export type PrintedCharge =
  | {
      readonly kind: 'section';
      readonly code: string;
      readonly section: string;
      readonly attempted: boolean;
      readonly degree?: 'first' | 'second';
      readonly level?: string;
    }
  /** The code is clear, the section is not. */
  | { readonly kind: 'unreadable'; readonly code: string | null }
  | { readonly kind: 'see-comment' }
  | { readonly kind: 'description'; readonly text: string };

const sectionLetters = String.raw`[0-9OQUDIlSBX?A-Z(){}[\]|.,/\s-]`;
const codeLetters =
  'P\\.?C|C\\.?P|VC|H ?&? ?S|H5|BP|CC|CI|EC|FA|FC|FG|GC|HN|IC|LC|MV|PR|RT|SH|UI|WI|US';

/**
 * Section, code, and what follows: "664 PC/11351 HS-POSS/SALE", "23103 VC PER 23103.5 VC". The end
 * of a word is no code: "11360(B) SELL/FURNISH".
 */
const shape = new RegExp(
  String.raw`^[\s.'"_*]*([0-9lI?|]${sectionLetters}*?[0-9A-Z)}\]?lI|]?)[\s.]*(?<![A-Z]{2})(${codeLetters})(?:\s*(?:/|\bPER\b)\s*([0-9lI]${sectionLetters}*?)[\s.]+(${codeLetters}))?(?=$|[^A-Za-z]|y[A-Z])\s*(.*)$`,
  'u',
);

export function printedCharge(text: string): PrintedCharge {
  if (asLetters(text).startsWith('SEECOMMENT')) return { kind: 'see-comment' };
  const found = shape.exec(text);
  if (found === null) {
    return /^\W*\d{3}/u.test(text)
      ? { kind: 'unreadable', code: null }
      : { kind: 'description', text };
  }
  const [, first = '', firstCode = '', second, secondCode, behind = ''] = found;
  const code = printedCode(letters(secondCode ?? firstCode));
  if (code === undefined) return { kind: 'unreadable', code: null };
  const section =
    code === 'USC'
      ? federal(first)
      : printedSection(second === undefined ? first : `${first}/${second}`, code);
  if (section === undefined) return { kind: 'unreadable', code };
  const degree = degreeIn(behind);
  return {
    kind: 'section',
    code,
    ...section,
    ...(degree === undefined ? {} : { degree }),
  };
}

function letters(printed: string): string {
  return printed.replaceAll(/[. &]/gu, '').replace('5', 'S');
}

/** "18 2113(A)": the title of the United States Code, then the section. */
function federal(printed: string): { section: string; attempted: boolean } | undefined {
  const found = /^(\d{1,2})\s+(\d{1,5}[A-Z]?)((?:\([0-9A-Z]+\))*)$/u.exec(printed.trim());
  if (found === null) return undefined;
  const [, title = '', section = '', inner = ''] = found;
  return { section: `${title}:${section.toLowerCase()}${inner.toLowerCase()}`, attempted: false };
}

/** The text after the section names the degree of a burglary or a robbery. */
export function degreeIn(text: string): 'first' | 'second' | undefined {
  if (/\b(?:SEC[O0]ND|2ND)\s*DEG|\(2ND\)/iu.test(text)) return 'second';
  return /\b(?:F[I1l]RST|1ST)\s*DEG|\(1ST\)/iu.test(text) ? 'first' : undefined;
}

/** Sections of procedure: a violation of probation or parole, not an offense. */
const procedural: ReadonlySet<string> = new Set(['1203.2', '3056', '3455', '3000.08']);

/** Enhancements and procedural steps, printed as counts but not counts. */
export function isNoOffense(code: string, section: string): boolean {
  if (isProcedural(code, section)) return true;
  return (
    code === 'PC' &&
    /^(?:12022(?:\.\d+)?(?:\(|$)|186\.22\(b\)|1370(?:\(|$)|667\.5\(|1170\(h\)|1170\.18|1203\.(?:3|4[ab]?|4\d|9)(?:\(|$)|17\(b\))/u.test(
      section,
    )
  );
}

export function isProcedural(code: string, section: string): boolean {
  return code === 'PC' && procedural.has(/^[\d.]+/u.exec(section)?.[0] ?? '');
}
