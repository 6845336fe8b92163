import type { Finding } from '../record/finding.ts';
import { findingHeads } from '../words/en/command-line.ts';
import type { Style } from './style.ts';
import { wrapped } from './wrapped.ts';

/** Findings for a person: where, what was seen, what is allowed, how to fix it. */
export function findingLines(
  findings: readonly Finding[],
  style: Style,
  width: number,
): readonly string[] {
  return findings.flatMap((finding) => [
    headOf(finding, style),
    ...wrapped(finding.message, width, '  '),
    ...(finding.seen === undefined ? [] : wrapped(`Seen: ${finding.seen}`, width, '  ')),
    ...allowedLines(finding, width),
    ...wrapped(finding.fix, width, '  '),
  ]);
}

/** What is allowed, where the way to fix it does not say so already. */
function allowedLines({ allowed, fix }: Finding, width: number): readonly string[] {
  return allowed === undefined || fix.includes(allowed)
    ? []
    : wrapped(`Allowed: ${allowed}`, width, '  ');
}

function headOf({ severity, path, place, code }: Finding, style: Style): string {
  const paint = severity === 'error' ? style.stop : severity === 'warning' ? style.wait : style.dim;
  const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
  return `${paint(findingHeads[severity])}${where}${path === '' ? '' : ` · ${path}`} ${style.dim(`[${code}]`)}`;
}
