import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { lawReadOn } from '../../authority/citing.ts';
import { type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';
import { UsageFault } from '../../cli/usage-fault.ts';
import type { CourtForms } from '../../forms/court-forms-papers.ts';
import type { CountyName } from '../../made/counties.ts';
import { version } from '../../made/version.ts';
import type { Language } from '../../words/languages.ts';
import { headOf, type JournalHead } from './journal.ts';

/** What is done so far; hidden, since only the program uses it. */
export const journalName = '.journal.ndjson';

export interface Beginning {
  readonly out: string;
  readonly asOf?: PlainDate;
  readonly today: PlainDate;
  readonly packed: boolean;
  readonly petition?: 'own' | 'cr-180';
  readonly courtForms?: CourtForms;
  readonly shard?: string;
  readonly county: CountyName;
  /** The language for everyone's papers; without it each person has their own. */
  readonly language?: Language;
}

/** The days a run answers for, and its journal's header. */
export interface Begun {
  readonly path: string;
  readonly head: JournalHead;
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  /** The run was started earlier, by this command or another. */
  readonly goesOn: boolean;
}

/**
 * Starts a run in a folder, or resumes the one there as of the same day, since half the papers as
 * of one day and half as of another would not be one run.
 *
 * @throws UsageFault if the existing run answers for another day, or makes different papers.
 */
export async function beginning(of: Beginning): Promise<Begun> {
  const path = join(of.out, journalName);
  const there = await headOf(path);
  const today = parsePlainDate(there?.today ?? '') ?? of.today;
  const asOf = of.asOf ?? parsePlainDate(there?.asOf ?? '') ?? of.today;
  const head: JournalHead = {
    journal: 1,
    program: `dismissal ${version}, law read on ${lawReadOn}`,
    asOf,
    today,
    papers: papersOf(of),
    ...(of.shard === undefined ? {} : { shard: of.shard }),
  };
  if (there !== undefined) mustBeTheSame(there, head, of.out);
  return { path, head, asOf, today, goesOn: there !== undefined };
}

function papersOf({ petition, courtForms, county, language, packed }: Beginning): string {
  const hash = createHash('sha256');
  for (const form of Object.values(courtForms ?? {})) hash.update(form.blank);
  return `${packed ? 'packed' : 'folders'}, county ${county}, language ${language ?? 'each their own'}, petition ${petition ?? 'as kept'}, forms ${hash.digest('hex').slice(0, 16)}`;
}

function mustBeTheSame(there: JournalHead, head: JournalHead, out: string): void {
  const differs = (['asOf', 'program', 'papers', 'shard'] as const).find(
    (key) => there[key] !== head[key],
  );
  if (differs === undefined) return;
  const { asOf } = head;
  if (differs === 'asOf') throw UsageFault.of('other-run-day', { out, there: there.asOf, asOf });
  throw UsageFault.of(`other-run-${differs}`, { out });
}
