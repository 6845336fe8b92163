import { lastDayToServe, type Manner } from '../court/last-day-to-serve.ts';
import { hearingWords } from '../documents/case-words.ts';
import { type DateToKeep, datesIcs } from '../documents/dates-ics.ts';
import { mailedFrom } from '../documents/days-to-serve.ts';
import { accommodationDay } from '../documents/filer-words.ts';
import { noticeDays } from '../petition/notice.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';

/** The hearing and the deadlines before it; none if no hearing is set. */
function datesToKeep(words: Words, plan: FilingPlan): readonly DateToKeep[] {
  const { dayInWords, dayWords, filled } = words;
  const { hearing, caption } = plan;
  if (hearing === undefined) return [];
  const { name, address } = caption.courthouse;
  const place = [name ?? [], address?.lines ?? [], address?.city ?? []].flat().join(', ');
  const say = (text: string) =>
    filled(text, { caseNumber: caption.caseNumber, hearing: dayInWords(hearing.on) });
  const [manner] = mailedFrom(plan);
  return [
    {
      id: 'serve-by-mail',
      title: say(dayWords.mail),
      notes: `${say(dayWords.whyServe)} ${whyMail(words, manner)}`,
      on: lastDayToServe(hearing.on, noticeDays, manner).day,
    },
    {
      id: 'serve-in-person',
      title: say(dayWords.byHand),
      notes: say(dayWords.whyServe),
      on: lastDayToServe(hearing.on, noticeDays, 'in-person').day,
    },
    ...accommodation(words, plan, say),
    {
      id: 'hearing',
      title: say(dayWords.hearing),
      notes: hearingWords(words, hearing),
      ...(place === '' ? {} : { place }),
      on: hearing.on,
      ...(hearing.at === undefined ? {} : { at: hearing.at }),
    },
  ];
}

function accommodation(
  { dayWords }: Words,
  plan: FilingPlan,
  say: (text: string) => string,
): readonly DateToKeep[] {
  const on = accommodationDay(plan);
  if (on === undefined) return [];
  const title = say(dayWords.accommodation);
  return [{ id: 'accommodation', title, notes: say(dayWords.whyAccommodation), on }];
}

function whyMail({ dayWords }: Words, manner: Manner): string {
  if (manner === 'mail-in-california') return dayWords.whyMailCalifornia;
  return manner === 'mail-from-abroad' ? dayWords.whyMailAbroad : dayWords.whyMailOutside;
}

export function datesFile(words: Words, plan: FilingPlan): Uint8Array | undefined {
  const dates = datesToKeep(words, plan);
  return dates.length === 0 ? undefined : datesIcs(plan.caption.caseNumber, plan.asOf, dates);
}

/** The same dates as lines for the page that opens the packet. */
export function dateLines(words: Words, plan: FilingPlan): readonly string[] {
  return datesToKeep(words, plan).map(({ title, on }) => `${words.dayInWords(on)}: ${title}`);
}
