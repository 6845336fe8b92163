import type { PlainDate } from '../calendar/plain-date.ts';
import { answersAt, type FactPath } from '../facts/every-fact.ts';
import { docketSentence } from '../record/schema/docket-sentence.ts';
import { choicesOf, meantAnswer } from './meant-answer.ts';
import type { FactStep } from './step.ts';
import type { Said, Trouble } from './taken.ts';
import { asWritten, type TypedDay, typedDay } from './typed-day.ts';
import { typedLength } from './typed-length.ts';
import { isOneOf, type TypedWords } from './typed-words.ts';
import type { Change } from './written.ts';

/** What was typed for a fact: what to write, and how it was understood. */
export type TakenFact =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly said: Said }
  | { readonly ok: false; readonly why: Trouble };

export interface Typing {
  readonly today: PlainDate;
  readonly typed: TypedWords;
}

/** A fact as typed, in the form a record writes it. */
export function takeFact(step: FactStep, text: string, typing: Typing): TakenFact {
  const own = ownWays[step.fact];
  if (own !== undefined) return own(step, text, typing);
  if (answersAt(step.fact)?.kind === 'day') return takeDay(step, text, typing);
  const says = meantAnswer(step.fact, text, typing.typed);
  if (says !== undefined) return write(step, says, { kind: 'choice', fact: step.fact, says });
  const most = choicesOf(step.fact).length;
  return most === 0 ? write(step, text.trim(), saidText(text)) : fail({ kind: 'choose', most });
}

type Way = (step: FactStep, text: string, typing: Typing) => TakenFact;

/** Facts that can be written in ways other than their answers. */
const ownWays: Readonly<Partial<Record<FactPath, Way>>> = {
  'cases.sentence': takeSentence,
  'cases.sentence.probation.scheduledEndOn': takeEndOrLength,
  'cases.sentence.probation.violations': (step, text, typing) =>
    takeDayIn(step, text, typing, 'firstOn'),
  'cases.sentence.no-probation.jailDays': takeNumber,
  'cases.since.transferredTo': takeNoOrText('county'),
  'cases.since.alreadyDismissed': takeNoOrText('under'),
  'cases.since.protectiveOrderUntil': takeNoneOrDay,
  'cases.since.automaticRelief': (step, text, typing) => takeDayIn(step, text, typing, 'on'),
  'circumstances.convictionsSince': takeLaterConvictions,
  'circumstances.convictionsInAll': takeNumber,
  'cases.counts.ageAtOffense': takeNumber,
  'cases.obligations.restitution.owed': takeDollars,
  'cases.obligations.fine.owed': takeDollars,
  'cases.obligations.fees.owed': takeDollars,
  'cases.obligations.programs': takePrograms,
};

function write({ path }: FactStep, to: unknown, said: Said): TakenFact {
  return { ok: true, changes: [{ path, to }], said };
}

function fail(why: Trouble): TakenFact {
  return { ok: false, why };
}

function saidText(text: string): Said {
  return { kind: 'text', text: text.trim() };
}

export function dayTyped(
  text: string,
  { today, typed }: Typing,
  ahead = false,
): TypedDay | undefined {
  return typedDay(text, { today, months: typed.months, ahead, shortYears: true });
}

function takeDay(step: FactStep, text: string, typing: Typing): TakenFact {
  const answers = answersAt(step.fact);
  const ahead = answers?.kind === 'day' && answers.ahead;
  const day = dayTyped(text, typing, ahead);
  return day === undefined
    ? fail({ kind: 'not-a-day' })
    : write(step, asWritten(day), { kind: 'day', day });
}

/** "036 MONTHS SUMMARY PROBATION", or its number in the list. */
function takeSentence(step: FactStep, text: string, { typed }: Typing): TakenFact {
  const says = meantAnswer(step.fact, text, typed);
  const line = says === undefined ? docketSentence(text.replaceAll(/[()]/gu, ' ')) : { kind: says };
  if (line === undefined) return fail({ kind: 'not-a-sentence' });
  const told = new Map<string, unknown>(Object.entries(line));
  const [is, supervision, months] = ['kind', 'supervision', 'months'].map((key) => told.get(key));
  return write(step, line, {
    kind: 'sentence',
    is: String(is),
    ...(supervision === undefined ? {} : { supervision: String(supervision) }),
    ...(months === undefined ? {} : { months: String(months) }),
  });
}

/** The last day, or how long probation was ordered for: "36 months", "3 years". */
function takeEndOrLength(step: FactStep, text: string, typing: Typing): TakenFact {
  const months = typedLength(text, typing.typed);
  if (months === undefined) return takeDay(step, text, typing);
  const path = [...step.path.slice(0, -1), 'months'];
  const said: Said = { kind: 'sentence', is: 'probation', months: String(months) };
  return { ok: true, changes: [{ path, to: months }], said };
}

/** Yes, no, or its date, which means yes. */
function takeDayIn(step: FactStep, text: string, typing: Typing, key: string): TakenFact {
  const says = meantAnswer(step.fact, text, typing.typed);
  if (says !== undefined) return write(step, says, { kind: 'choice', fact: step.fact, says });
  const day = dayTyped(text, typing);
  if (day === undefined) return fail({ kind: 'choose', most: choicesOf(step.fact).length });
  return write(step, { [key]: asWritten(day) }, { kind: 'day', day });
}

/** No, or what it was: the county the case was transferred to, the section of the dismissal. */
function takeNoOrText(key: string): Way {
  return (step, text, { typed }) => {
    if (isOneOf([...typed.no, ...typed.none], text)) {
      return write(step, 'no', { kind: 'choice', fact: step.fact, says: 'no' });
    }
    if (isOneOf(typed.yes, text) || /^\d$/u.test(text.trim())) return fail({ kind: 'empty' });
    return write(step, { [key]: text.trim() }, saidText(text));
  };
}

function takeNoneOrDay(step: FactStep, text: string, typing: Typing): TakenFact {
  const { no, none } = typing.typed;
  if (isOneOf([...no, ...none], text)) {
    return write(step, 'none', { kind: 'choice', fact: step.fact, says: 'none' });
  }
  const day = dayTyped(text, typing, true);
  return day === undefined
    ? fail({ kind: 'not-a-day' })
    : write(step, asWritten(day), { kind: 'day', day });
}

/** None, or the date of each, if known. */
function takeLaterConvictions(step: FactStep, text: string, typing: Typing): TakenFact {
  const says = meantAnswer(step.fact, text, typing.typed);
  const some = says === 'one or more' || isOneOf(typing.typed.yes, text);
  if (some) return write(step, [{ on: 'unknown' }], saidChoice(step, 'one or more'));
  if (says !== undefined) return write(step, says, saidChoice(step, says));
  const days = text.split(';').map((part) => dayTyped(part, typing));
  const known = days.filter((day) => day !== undefined);
  const [first] = known;
  if (first === undefined || known.length < days.length) return fail({ kind: 'not-a-day' });
  const on = known.map((day) => ({ on: asWritten(day) }));
  return write(step, on, { kind: 'day', day: first });
}

function saidChoice({ fact }: FactStep, says: string): Said {
  return { kind: 'choice', fact, says };
}

function takeNumber(step: FactStep, text: string): TakenFact {
  return /^\d{1,5}$/u.test(text.trim())
    ? write(step, Number(text), saidText(text))
    : fail({ kind: 'not-a-number' });
}

function takeDollars(step: FactStep, text: string, { typed }: Typing): TakenFact {
  const plain = isOneOf([...typed.no, ...typed.none], text)
    ? '0'
    : text.trim().replaceAll(/[$,\s]/gu, '');
  return /^\d{1,9}(?:\.\d{1,2})?$/u.test(plain)
    ? write(step, Number(plain), { kind: 'text', text: `$${plain}` })
    : fail({ kind: 'not-a-number' });
}

/** "SB 38 done; anger management not done"; without such a word we ask. */
function takePrograms(step: FactStep, text: string, { typed }: Typing): TakenFact {
  if (isOneOf([...typed.no, ...typed.none], text)) {
    return write(step, 'none', saidChoice(step, 'none'));
  }
  const programs = text
    .split(';')
    .map((part) => programOf(part.trim(), typed))
    .filter(({ name }) => name !== '');
  if (programs.length === 0 || /^\d$/u.test(text.trim())) return fail({ kind: 'not-a-program' });
  return write(step, programs, saidText(text));
}

function programOf(text: string, { done, notDone }: TypedWords) {
  const ends = (words: readonly string[]) =>
    words.find((word) => text.toLowerCase().endsWith(` ${word}`));
  const [not, is] = [ends(notDone), ends(done)];
  const ending = not ?? is;
  const name = ending === undefined ? text : text.slice(0, -ending.length).trim();
  return {
    name: name.replace(/[,:]$/u, ''),
    ...(ending === undefined ? {} : { done: not === undefined ? 'yes' : 'no' }),
  };
}
