import type { PlainDate } from '../../calendar/plain-date.ts';
import { courtFormsAsked } from '../../cli/court-forms-asked.ts';
import { type Setting, settingFor } from '../../cli/setting.ts';
import type { CourtForms } from '../../forms/court-forms-papers.ts';
import type { CountyName } from '../../made/counties.ts';
import type { Finding } from '../../record/finding.ts';
import type { Language } from '../../words/languages.ts';
import { onePerson } from '../one-person.ts';
import type { PackedJob } from '../packed/packed-jobs.ts';
import type { PersonAnswer } from '../person-answer.ts';
import type { Entry } from '../reading/entry.ts';
import { freshFolder, writeFresh } from './person-folder.ts';

/** What everyone in a batch has in common; plain data, so that it can be sent to a worker. */
export interface JobOrders {
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  /** Where the papers go; undefined if only the answers are wanted. */
  readonly out?: string;
  /** Only the print jobs are wanted, to combine with everyone's. */
  readonly packed?: true;
  readonly petition?: 'own' | 'cr-180';
  readonly formsDir?: string;
  readonly county: CountyName;
  /** The language of everyone's papers; without it each has their own. */
  readonly language?: Language;
}

/** What was made for one person; the papers wait under a temporary name. */
export type JobDone =
  | {
      readonly kind: 'answered';
      readonly folder: string;
      readonly answer: PersonAnswer;
      readonly warnings: readonly string[];
      readonly jobs?: readonly PackedJob[];
    }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

export type Job = (entry: Pick<Entry, 'number' | 'source'>) => Promise<JobDone>;

/** The work for one person, with the court forms read once for everyone. */
export async function jobOf(orders: JobOrders): Promise<Job> {
  const setting = settingFor(orders.language, orders.county);
  const courtForms =
    orders.out === undefined
      ? undefined
      : await courtFormsAsked(orders, { ...setting, say: () => {} });
  return (entry) => done(entry, orders, setting, courtForms);
}

async function done(
  { number, source }: Pick<Entry, 'number' | 'source'>,
  { asOf, today, out, packed }: JobOrders,
  setting: Setting,
  courtForms: CourtForms | undefined,
): Promise<JobDone> {
  const forms = courtForms === undefined ? {} : { courtForms };
  const person = await onePerson(source, {
    asOf,
    today,
    papers: out === undefined ? 'none' : packed === true ? 'pages' : 'files',
    setting,
    ...forms,
  });
  if (person.kind === 'failed') return person;
  const { folder, answer, made, jobs, findings } = person;
  const warnings = findings.map(({ code }) => code);
  const answered = { kind: 'answered', folder, answer, warnings } as const;
  if (jobs !== undefined) return { ...answered, jobs };
  if (out === undefined || made === undefined) return answered;
  await writeFresh(freshFolder(out, number), made);
  return answered;
}
