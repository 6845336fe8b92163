import { type CaseToPrint, courthouseLines } from './case-words.ts';
import type { Context } from './render.ts';

/** The courthouse that takes the papers, or what we know about it, for the filer's own papers. */
export function whereToFile({ plan, words }: CaseToPrint): Context {
  const { ask, name, tookOverFrom, likely, closed, notListed, phone } = plan.caption.courthouse;
  const lines = courthouseLines(plan);
  const candidates = closed?.candidates ?? [];
  return {
    known: !ask,
    name,
    lines: [...lines],
    address: lines.slice(1).join(', '),
    tookOverFrom,
    likely,
    closed: closed?.name,
    candidates: candidates.length === 0 ? undefined : words.listInWords(candidates),
    notListed,
    phone,
  };
}
