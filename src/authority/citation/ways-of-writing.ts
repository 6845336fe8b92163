import { codeNamed } from './code-names.ts';

/** A citation without the decoration of style manuals, typists and clerks. */
export function asCommonlyWritten(text: string): { written: string; attempted: boolean } {
  const even = text
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\[([a-z. ]+)\]$/iu, '($1)')
    .trim();
  const written = even
    .replace(attempt, '')
    .replace(/^(?:section|sec\.?|§+)\s*/iu, '')
    .replaceAll(/,?\s*\b(?:subds?\.?|subdivisions?|par\.?|paragraph)\s*(?=\()/giu, '')
    .replaceAll(/\b([hbwu])\s*\/\s*([spi])\b(?=\s*(?:code\b|§|\d|$))/giu, '$1&$2')
    // RAP sheet printers leave periods around a section: ".496. PC".
    .replace(/^\.(?=\d)/u, '')
    .replaceAll(/(?<=\d)\.(?=\s|$)/gu, '');
  return { written: written.trim(), attempted: attempt.test(even) };
}

const attempt = /^(?:attempted|attempt(?: of| to commit)?|att\.?)\s+(?=\S)/iu;

/**
 * "664.459" and "664459" are how clerks type an attempt at 459: no section is numbered 664.459, and
 * none has that many digits.
 */
export function withAttemptApart(text: string): string {
  return text.replace(/(?<![\d.])664(?:\.(?=[1-9]\d{2})|(?=[1-9]\d{2,4}(?!\d)))/u, '664/');
}

/**
 * RAP sheets print what the section is about after a dash: "496 PC-RECEIVE KNOWN STOLEN PROPERTY".
 * The words may confirm the section, never replace it.
 */
export function withoutDescription(text: string): { rest: string; description?: string } {
  const found = /^(.*?\d.*?)\s*-\s*([a-z][a-z/&.]+.*)$/iu.exec(text);
  const [, rest = '', description = ''] = found ?? [];
  if (description.length < 3 || isAnotherSection(description)) return { rest: text };
  return { rest, description };
}

/**
 * Every way to cut words off the end of a citation that has no dash, the longest words first: "459 PC
 * BURGLARY", "11350 H&S (poss narcotics)". A number among them may be another section, what
 * follows "and" another offense, and a lone letter a subdivision: those are not cut off.
 */
export function wordsCutOff(
  text: string,
): readonly { readonly rest: string; readonly description: string }[] {
  const words = text.split(' ');
  return words.flatMap((_, at) => {
    const [rest, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [, description] = /^[([]?([a-z]{3}[a-z/&.,' -]*)[)\]]?$/iu.exec(behind) ?? [];
    const isCut = /\d/u.test(rest) && description !== undefined && !continues(description);
    return isCut ? [{ rest: rest.replace(/,$/u, ''), description }] : [];
  });
}

function continues(behind: string): boolean {
  return /^(?:per|pursuant|and|plus)\b/iu.test(behind) || isAnotherSection(behind);
}

/** "664 PC-PC 459" continues with another section, "273.5(A) PC-CORP INJ" does not. */
function isAnotherSection(behind: string): boolean {
  const [, code = ''] = /^([a-z&. ]+?)\s*(?:§+\s*)?(?=\d|$)/iu.exec(behind) ?? [];
  return codeNamed(code) !== undefined;
}
