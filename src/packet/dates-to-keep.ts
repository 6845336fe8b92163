import { lastDayToServe, type Manner } from '../court/last-day-to-serve.ts';
import { hearingWords } from '../documents/case-words.ts';
import { type DateToKeep, datesIcs } from '../documents/dates-ics.ts';
import { mailedFrom } from '../documents/days-to-serve.ts';
import { accommodationDay } from '../documents/filer-words.ts';
import { noticeDays } from '../petition/notice.ts';
import type { FilingPlan } from '../petition/plan.ts';
import { dayInWords } from '../words/en/dates.ts';
import { dayWords } from '../words/en/days-to-keep.ts';
import { filled } from '../words/en/reasons.ts';

/** The hearing and the last days before it; none where no hearing is set. */
function datesToKeep(plan: FilingPlan): readonly DateToKeep[] {
  const { hearing, caption } = plan;
  if (hearing === undefined) return [];
  const { name, address } = caption.courthouse;
  const place = [name ?? [], address?.lines ?? [], address?.city ?? []].flat().join(', ');
  const say = (words: string) =>
    filled(words, { caseNumber: caption.caseNumber, hearing: dayInWords(hearing.on) });
  const [manner] = mailedFrom(plan);
  return [
    {
      id: 'serve-by-mail',
      title: say(dayWords.mail),
      notes: `${say(dayWords.whyServe)} ${whyMail(manner)}`,
      on: lastDayToServe(hearing.on, noticeDays, manner).day,
    },
    {
      id: 'serve-in-person',
      title: say(dayWords.byHand),
      notes: say(dayWords.whyServe),
      on: lastDayToServe(hearing.on, noticeDays, 'in-person').day,
    },
    ...accommodation(plan, say),
    {
      id: 'hearing',
      title: say(dayWords.hearing),
      notes: hearingWords(hearing),
      ...(place === '' ? {} : { place }),
      on: hearing.on,
      ...(hearing.at === undefined ? {} : { at: hearing.at }),
    },
  ];
}

function accommodation(plan: FilingPlan, say: (words: string) => string): readonly DateToKeep[] {
  const on = accommodationDay(plan);
  if (on === undefined) return [];
  const title = say(dayWords.accommodation);
  return [{ id: 'accommodation', title, notes: say(dayWords.whyAccommodation), on }];
}

function whyMail(manner: Manner): string {
  if (manner === 'mail-in-california') return dayWords.whyMailCalifornia;
  return manner === 'mail-from-abroad' ? dayWords.whyMailAbroad : dayWords.whyMailOutside;
}

export function datesFile(plan: FilingPlan): Uint8Array | undefined {
  const dates = datesToKeep(plan);
  return dates.length === 0 ? undefined : datesIcs(plan.caption.caseNumber, plan.asOf, dates);
}

/** The same dates as lines for the page that opens the packet. */
export function dateLines(plan: FilingPlan): readonly string[] {
  return datesToKeep(plan).map(({ title, on }) => `${dayInWords(on)}: ${title}`);
}
