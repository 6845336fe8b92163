import { meantAnswer } from './meant-answer.ts';
import { namedCounty, namedCourthouse, namedProsecutor } from './named-offices.ts';
import type { CourthouseStep, PleaStep, Step } from './step.ts';
import { dayTyped } from './take-fact.ts';
import { no, type Taken } from './taken.ts';
import { typedCounts } from './typed-counts.ts';
import { asWritten } from './typed-day.ts';
import { isOneOf } from './typed-words.ts';
import { leftOut, noMore, type Typing, written } from './typing.ts';
import type { Change } from './written.ts';

export function takeCourthouse(
  step: CourthouseStep,
  text: string,
  { county, typed }: Typing,
): Taken {
  const elsewhere = namedCounty(text, county);
  if (elsewhere !== undefined) {
    return written(step, { county: elsewhere }, { kind: 'text', text: elsewhere });
  }
  if (isOneOf(typed.none, text)) return written(step, { county: county.name }, { kind: 'nothing' });
  const [one, ...more] = namedCourthouse(text, county);
  if (one === undefined || more.length > 0) {
    return no({ kind: 'which', names: [one, ...more].flatMap((found) => found?.name ?? []) });
  }
  return written(
    step,
    { county: county.name, courthouse: one.id },
    { kind: 'text', text: one.name },
  );
}

export function takeProsecutor(step: Step, text: string, { county, typed }: Typing): Taken {
  if (isOneOf(typed.none, text)) return leftOut(step);
  const [one, ...more] = namedProsecutor(text, county);
  if (one === undefined || more.length > 0) {
    return no({ kind: 'which', names: [one, ...more].flatMap((found) => found?.name ?? []) });
  }
  return written(step, one.id, { kind: 'text', text: one.name });
}

export function takeCounts(step: Step, text: string): Taken {
  const found = typedCounts(text);
  if (!found.ok) return written(step, [{ number: 1, statute: found.text }], { kind: 'nothing' });
  return written(step, found.counts, { kind: 'counts', counts: found.counts });
}

const convictions = ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'];

/** "nolo", "1", or with its date: "nolo 5/12/2016", "1 5/12/16". */
export function takePlea(step: PleaStep, text: string, typing: Typing): Taken {
  const words = text.split(/\s+/u);
  const fact = 'cases.counts.disposition';
  for (let at = Math.min(words.length, mostWords); at > 0; at -= 1) {
    const says = meantAnswer(fact, words.slice(0, at).join(' ').replace(/,$/u, ''), typing.typed);
    if (says === undefined) continue;
    const rest = words.slice(at).join(' ');
    if (rest === '') return pleaTaken(step, says, undefined);
    const day = dayTyped(rest, typing);
    if (day === undefined) return no({ kind: 'not-a-day' });
    const taken = pleaTaken(step, says, asWritten(day));
    return taken.ok ? { ...taken, said: { kind: 'plea', says, day } } : taken;
  }
  return no({ kind: 'choose', most: 8 });
}

/** No plea is written in more; a whole page may be pasted. */
const mostWords = 12;

function pleaTaken(step: PleaStep, says: string, day: string | undefined): Taken {
  const dated = day !== undefined && convictions.includes(says);
  const changes: readonly Change[] = [
    { path: [...step.path, 'disposition'], to: says },
    ...(dated ? [{ path: [...step.path, 'convictedOn'], to: day }] : []),
  ];
  return { ok: true, given: { key: step.key, changes }, said: { kind: 'plea', says } };
}

export function takePleaBefore(step: PleaStep): Taken {
  const { before } = step;
  if (before === undefined) return no({ kind: 'empty' });
  return pleaTaken(step, before.disposition, before.convictedOn);
}

/** The next case number, or no more cases. */
export function takeAnother(step: Step, text: string, { typed }: Typing): Taken {
  if (isOneOf([...typed.none, ...typed.no], text)) return noMore(step);
  if (isOneOf(typed.yes, text)) return no({ kind: 'empty' });
  return takeCaseNumber(step, text, { number: text });
}

/** Case numbers have many shapes; one without a digit answers another question. */
export function takeCaseNumber(step: Step, text: string, to: unknown): Taken {
  if (!/\d/u.test(text)) return no({ kind: 'not-a-case-number' });
  return written(step, to, { kind: 'text', text });
}

/** "17(b) 3/14/2019": the section, the date, and to what, if not a misdemeanor. */
export function takeReduction(step: Step, text: string, typing: Typing): Taken {
  // Each count of the case is asked about: of several, only some may have been reduced.
  if (isOneOf([...typing.typed.no, ...typing.typed.none], text)) return leftOut(step);
  const under = ['17(b)', '17(d)(2)', '1170.18', 'HS 11361.8'].find((one) =>
    text
      .toLowerCase()
      .replace(/^pc\s+/u, '')
      .startsWith(one.toLowerCase()),
  );
  if (under === undefined) return no({ kind: 'not-a-reduction' });
  const infraction = /\binfrac/iu.test(text) || under === '17(d)(2)';
  const rest = text
    .replace(/^pc\s+/iu, '')
    .slice(under.length)
    .replaceAll(/\b(?:to|an?|misdemeanor|infraction|delito menor|infracci[oó]n|[ae]l?)\b/giu, ' ')
    .trim();
  const day = rest === '' ? undefined : dayTyped(rest, typing);
  if (day === undefined && rest !== '') return no({ kind: 'not-a-day' });
  const on = day === undefined ? 'unknown' : asWritten(day);
  const reduction = { under, on, ...(infraction ? { to: 'infraction' } : {}) };
  return written(
    step,
    [reduction],
    day === undefined ? { kind: 'text', text } : { kind: 'day', day },
  );
}
