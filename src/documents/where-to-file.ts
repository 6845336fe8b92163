import type { PlainDate } from '../calendar/plain-date.ts';
import type { Courthouse } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import { mayPrintToCheck } from '../court/printable.ts';
import { type CaseToPrint, courthouseLines } from './case-words.ts';
import type { Context } from './render.ts';

/** The courthouse that takes the papers, or what we know about it, for the filer's own papers. */
export function whereToFile(input: CaseToPrint): Context {
  const { courthouse } = input.plan.caption;
  const lines = courthouseLines(input.plan);
  return {
    known: !courthouse.ask,
    name: courthouse.name,
    lines: [...lines],
    address: lines.slice(1).join(', '),
    ...found(input),
  };
}

interface Toward {
  readonly [name: string]: string | undefined;
  readonly tookOverFrom: string | undefined;
  readonly likely: string | undefined;
  readonly closed: string | undefined;
  readonly candidates: string | undefined;
  readonly notListed: string | undefined;
  readonly phone: string | undefined;
}

const nothing: Toward = {
  tookOverFrom: undefined,
  likely: undefined,
  closed: undefined,
  candidates: undefined,
  notListed: undefined,
  phone: undefined,
};

function found({ courtCase: { court, number }, county, words, plan }: CaseToPrint): Toward {
  const written = court.system === 'federal' ? undefined : court.courthouse;
  const one = findCourthouse(written, number, county);
  switch (one.kind) {
    case 'found':
      return one.by === 'case-number'
        ? { ...nothing, likely: one.courthouse.name }
        : {
            ...nothing,
            tookOverFrom: one.tookOverFrom?.name,
            phone: phoneOf(one.courthouse, plan.asOf),
          };
    case 'moved': {
      const names = one.candidates.map(({ name }) => name);
      const candidates = names.length === 0 ? undefined : words.listInWords(names);
      return { ...nothing, closed: one.from.name, candidates };
    }
    case 'not-listed':
      return { ...nothing, notListed: one.written };
    case 'not-stated':
      return nothing;
  }
}

/** Only for the person's own papers, marked as not confirmed. */
function phoneOf({ phone }: Courthouse, asOf: PlainDate): string | undefined {
  return phone !== undefined && mayPrintToCheck(phone, asOf) ? phone.value : undefined;
}
