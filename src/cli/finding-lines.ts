import { findingInWords, type WordedFinding } from '../documents/finding-in-words.ts';
import type { Finding } from '../record/finding.ts';
import type { Words } from '../words/words.ts';
import type { Style } from './style.ts';
import { wrapped } from './wrapped.ts';

/** Findings for a person: where, what was seen, what is allowed, how to fix it. */
export function findingLines(
  words: Words,
  findings: readonly Finding[],
  style: Style,
  width: number,
): readonly string[] {
  return findings.flatMap((found) => {
    const finding = findingInWords(words, found);
    return [
      headOf(words, finding, style),
      ...wrapped(finding.message, width, '  '),
      ...(finding.seen === undefined ? [] : wrapped(seenWords(words, finding.seen), width, '  ')),
      ...allowedLines(words, finding, width),
      ...wrapped(finding.fix, width, '  '),
    ];
  });
}

function seenWords({ filled, findingLabels, shownWords }: Words, seen: string): string {
  return filled(findingLabels.seen, { seen: shownWords(seen) });
}

/** What is allowed, unless the fix already says so. */
function allowedLines(
  { filled, findingLabels, shownWords }: Words,
  { allowed, fix }: WordedFinding,
  width: number,
): readonly string[] {
  return allowed === undefined || fix.includes(allowed)
    ? []
    : wrapped(filled(findingLabels.allowed, { allowed: shownWords(allowed) }), width, '  ');
}

function headOf(
  { filled, findingHeads, findingLabels }: Words,
  { severity, path, place, code }: WordedFinding,
  style: Style,
): string {
  const paint = severity === 'error' ? style.stop : severity === 'warning' ? style.wait : style.dim;
  const where =
    place === undefined
      ? ''
      : filled(findingLabels.at, { line: String(place.line), column: String(place.column) });
  return `${paint(findingHeads[severity])}${where}${path === '' ? '' : ` · ${path}`} ${style.dim(`[${code}]`)}`;
}
