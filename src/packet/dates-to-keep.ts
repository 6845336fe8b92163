import { lastDayToServe } from '../court/last-day-to-serve.ts';
import { hearingWords } from '../documents/case-words.ts';
import { type DateToKeep, datesIcs } from '../documents/dates-ics.ts';
import { noticeDays, noticeOf } from '../petition/notice.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { dayInWords } from '../words/en/dates.ts';

/** The hearing and the last days to serve before it; none where no hearing is set. */
function datesToKeep(plan: FilingPlan): readonly DateToKeep[] {
  const { hearing, caption } = plan;
  if (hearing === undefined) return [];
  const { name, address } = caption.courthouse;
  const place = [name ?? [], address?.lines ?? [], address?.city ?? []].flat().join(', ');
  const inPerson = lastDayToServe(hearing.on, noticeDays, 'in-person').day;
  const byMail = lastDayToServe(hearing.on, noticeDays, 'mail-in-california').day;
  const why = `The hearing is ${dayInWords(hearing.on)}. The prosecutor ${noticeOf(plan).required ? 'must have' : 'is given'} 15 days’ notice.`;
  return [
    {
      id: 'serve-by-mail',
      title: `Last careful day to mail the papers to the prosecutor (${caption.caseNumber})`,
      notes: `${why} Five days for mailing are added to be careful.`,
      on: byMail,
    },
    {
      id: 'serve-in-person',
      title: `Last day to hand the papers to the prosecutor (${caption.caseNumber})`,
      notes: why,
      on: inPerson,
    },
    {
      id: 'hearing',
      title: `Hearing on the petition for dismissal (${caption.caseNumber})`,
      notes: hearingWords(hearing),
      ...(place === '' ? {} : { place }),
      on: hearing.on,
      ...(hearing.at === undefined ? {} : { at: hearing.at }),
    },
  ];
}

export function datesFile(plan: FilingPlan): Uint8Array | undefined {
  const dates = datesToKeep(plan);
  return dates.length === 0 ? undefined : datesIcs(plan.caption.caseNumber, plan.asOf, dates);
}

/** The same dates as lines for the page that opens the packet. */
export function dateLines(plan: FilingPlan): readonly string[] {
  return datesToKeep(plan).map(({ title, on }) => `${dayInWords(on)}: ${title}`);
}
