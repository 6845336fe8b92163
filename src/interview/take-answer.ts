import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import type { Given, Interview } from './interview.ts';
import { groupAt, listAt } from './looking.ts';
import { meantAnswer } from './meant-answer.ts';
import { namedCounty, namedCourthouse, namedProsecutor } from './named-offices.ts';
import { newFaults, standingOf } from './standing.ts';
import type { CourthouseStep, FactStep, NameOnCaseStep, NameStep, PleaStep, Step } from './step.ts';
import { dayTyped, takeFact } from './take-fact.ts';
import { itemsUnknown, takeItems } from './take-items.ts';
import { no, type Said, type Taken } from './taken.ts';
import { typedAddress } from './typed-address.ts';
import { typedCounts } from './typed-counts.ts';
import { asWritten, typedDay } from './typed-day.ts';
import { typedNames } from './typed-name.ts';
import { isOneOf, type TypedWords } from './typed-words.ts';
import { type Change, changed, partsOf, writtenAt } from './written.ts';

/** What an answer is understood with. */
export interface Understanding {
  readonly county: CountyProfile;
  readonly typed: TypedWords;
}

/**
 * What was typed to a question, understood, or why it was not: an answer with which the record would
 * be wrong is not taken, and the record's own words say why.
 */
export function takeAnswer(
  step: Step,
  text: string,
  interview: Interview,
  understanding: Understanding,
): Taken {
  const typing = { ...understanding, today: interview.today, interview };
  const taken = isUnknown(text, understanding.typed)
    ? takeUnknown(step)
    : text.trim() === ''
      ? takeEnter(step, typing)
      : takeText(step, text.trim(), typing);
  return taken.ok ? checked(taken, interview) : taken;
}

interface Typing extends Understanding {
  readonly today: PlainDate;
  readonly interview: Interview;
}

function isUnknown(text: string, typed: TypedWords): boolean {
  return text.trim() === '?' || isOneOf(typed.unknown, text);
}

/** With a day for what the person said of the present, and without a fault that was not there before. */
function checked(taken: Extract<Taken, { ok: true }>, interview: Interview): Taken {
  const { record, today } = interview;
  const dated = withDay(taken.given, interview);
  const after = dated.changes.length === 0 ? record : dated.changes.reduce(changed, record);
  const [fault] = newFaults(standingOf(record, today), standingOf(after, today));
  return fault === undefined
    ? { ...taken, given: dated, record: after }
    : no({ kind: 'fault', finding: fault });
}

function withDay(given: Given, { record, today }: Interview): Given {
  const path = ['circumstances', 'asOf'];
  const speaks = given.changes.some((one) => one.path[0] === 'circumstances');
  if (!speaks || writtenAt(record, path) !== undefined) return given;
  return { ...given, changes: [{ path, to: today }, ...given.changes] };
}

/** Without a name, a case and a count there is nothing to ask about. */
function takeUnknown(step: Step): Taken {
  const said: Said = { kind: 'unknown' };
  const to = (value: unknown): Taken => ({
    ok: true,
    given: { key: step.key, changes: [{ path: step.path, to: value }], open: true },
    said,
  });
  switch (step.kind) {
    case 'name':
    case 'counts':
      return no({ kind: 'needed' });
    case 'case-number':
    case 'statute':
      return to('unknown');
    case 'courthouse':
      return to({ county: 'unknown' });
    case 'items':
      return { ok: true, given: itemsUnknown(step), said };
    case 'another-case':
      return { ok: true, given: { key: step.key, changes: [] }, said };
    default:
      return { ok: true, given: { key: step.key, changes: [], open: true }, said };
  }
}

/** Enter alone: what the question offers, or that there is no more. */
function takeEnter(step: Step, typing: Typing): Taken {
  switch (step.kind) {
    case 'name':
      return step.inDraft === undefined
        ? no({ kind: 'empty' })
        : takeNames(step, step.inDraft, typing);
    case 'courthouse':
      return step.suggested === undefined
        ? no({ kind: 'empty' })
        : takeCourthouse(step, step.suggested, typing);
    case 'name-on-case':
      return takeNameOnCase(step, '1');
    case 'fact':
      return step.enter === undefined ? no({ kind: 'empty' }) : takeText(step, step.enter, typing);
    case 'plea':
      return takePleaBefore(step);
    case 'another-case':
      return noMore(step);
    case 'address':
    case 'phone':
    case 'prosecutor':
      return leftOut(step);
    default:
      return no({ kind: 'empty' });
  }
}

function takeText(step: Step, text: string, typing: Typing): Taken {
  switch (step.kind) {
    case 'fact':
      return takeDeclared(step, text, typing);
    case 'items':
      return takeItems(step, text, typing);
    case 'plea':
      return takePlea(step, text, typing);
    case 'courthouse':
      return takeCourthouse(step, text, typing);
    case 'name-on-case':
      return takeNameOnCase(step, text);
    case 'counts':
      return takeCounts(step, text);
    case 'name':
      return takeNames(step, text, typing);
    case 'address':
      return takeAddress(step, text, typing);
    case 'birth':
      return takeBirth(step, text, typing);
    case 'prosecutor':
      return takeProsecutor(step, text, typing);
    case 'another-case':
      return takeAnother(step, text, typing);
    case 'reduction':
      return takeReduction(step, text, typing);
    case 'case-number':
    case 'statute':
    case 'phone':
      return said(step, text, { kind: 'text', text });
  }
}

function said(step: Step, to: unknown, as: Said): Taken {
  return { ok: true, given: { key: step.key, changes: [{ path: step.path, to }] }, said: as };
}

function takeDeclared(step: FactStep, text: string, typing: Typing): Taken {
  const taken = takeFact(step, text, typing);
  if (!taken.ok) return taken;
  return { ok: true, given: { key: step.key, changes: taken.changes }, said: taken.said };
}

const convictions = ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'];

/** "nolo", "1", or with its day: "nolo 5/12/2016", "1 5/12/16". */
function takePlea(step: PleaStep, text: string, typing: Typing): Taken {
  const words = text.split(/\s+/u);
  const fact = 'cases.counts.disposition';
  for (let at = words.length; at > 0; at -= 1) {
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

function pleaTaken(step: PleaStep, says: string, day: string | undefined): Taken {
  const dated = day !== undefined && convictions.includes(says);
  const changes: readonly Change[] = [
    { path: [...step.path, 'disposition'], to: says },
    ...(dated ? [{ path: [...step.path, 'convictedOn'], to: day }] : []),
  ];
  return { ok: true, given: { key: step.key, changes }, said: { kind: 'plea', says } };
}

function takePleaBefore(step: PleaStep): Taken {
  const { before } = step;
  if (before === undefined) return no({ kind: 'empty' });
  return pleaTaken(step, before.disposition, before.convictedOn);
}

function takeCourthouse(step: CourthouseStep, text: string, { county, typed }: Typing): Taken {
  const elsewhere = namedCounty(text, county);
  if (elsewhere !== undefined) {
    return said(step, { county: elsewhere }, { kind: 'text', text: elsewhere });
  }
  if (isOneOf(typed.none, text)) return said(step, { county: county.name }, { kind: 'nothing' });
  const [one, ...more] = namedCourthouse(text, county);
  if (one === undefined || more.length > 0) {
    return no({ kind: 'which', names: [one, ...more].flatMap((found) => found?.name ?? []) });
  }
  return said(step, { county: county.name, courthouse: one.id }, { kind: 'text', text: one.name });
}

function takeProsecutor(step: Step, text: string, { county, typed }: Typing): Taken {
  if (isOneOf(typed.none, text)) return leftOut(step);
  const [one, ...more] = namedProsecutor(text, county);
  if (one === undefined || more.length > 0) {
    return no({ kind: 'which', names: [one, ...more].flatMap((found) => found?.name ?? []) });
  }
  return said(step, one.id, { kind: 'text', text: one.name });
}

/** By its number in the list, or another name typed out. */
function takeNameOnCase(step: NameOnCaseStep, text: string): Taken {
  const listed = /^\d$/u.test(text) ? step.names[Number(text) - 1] : undefined;
  const names = typedNames(listed ?? text);
  const [name] = names ?? [];
  if (names === undefined || name === undefined) return no({ kind: 'not-a-name' });
  // The name that the person has now needs no line of its own.
  if (text === '1')
    return {
      ok: true,
      given: { key: step.key, changes: [], open: true },
      said: { kind: 'names', names: [name] },
    };
  return said(step, name, { kind: 'names', names: [name] });
}

/** The name of the draft stays, among the other names, where the person has another now. */
function takeNames(step: NameStep, text: string, { interview }: Typing): Taken {
  const same = text === step.inDraft;
  const names = typedNames(text);
  const [name, ...others] = names ?? [];
  if (same) {
    const given: Given = { key: step.key, changes: [], open: true };
    return { ok: true, given, said: { kind: 'text', text } };
  }
  if (names === undefined || name === undefined) return no({ kind: 'not-a-name' });
  const before = step.inDraft === undefined ? [] : [groupAt(interview, 'petitioner.name')];
  const all = [...others, ...before, ...listAt(interview, 'petitioner.otherNames')];
  const changes = [
    { path: step.path, to: name },
    ...(all.length === 0 ? [] : [{ path: partsOf('petitioner.otherNames'), to: all }]),
  ];
  return {
    ok: true,
    given: { key: step.key, changes, open: true },
    said: { kind: 'names', names },
  };
}

function takeCounts(step: Step, text: string): Taken {
  const found = typedCounts(text);
  if (!found.ok) return said(step, [{ number: 1, statute: found.text }], { kind: 'nothing' });
  return said(step, found.counts, { kind: 'counts', counts: found.counts });
}

function takeAddress(step: Step, text: string, { typed }: Typing): Taken {
  if (isOneOf([...typed.none, ...typed.no], text)) return said(step, 'none', { kind: 'nothing' });
  if (isOneOf(typed.confidential, text)) {
    return said(step, 'confidential', { kind: 'text', text });
  }
  const address = typedAddress(text);
  if (address === undefined) return no({ kind: 'not-an-address' });
  const { street, unit, city, state, zip } = address;
  const numbered = /^\d/u.test(unit ?? '') ? `#${unit ?? ''}` : unit;
  const lines = numbered === undefined ? street : `${street}, ${numbered}`;
  return said(step, address, { kind: 'text', text: `${lines}; ${city}, ${state} ${zip}` });
}

/** A year of two digits may be of either century here. */
function takeBirth(step: Step, text: string, { today, typed }: Typing): Taken {
  const day = typedDay(text, { today, months: typed.months, ahead: false, shortYears: false });
  if (day?.kind !== 'day') return no({ kind: 'not-a-birthday' });
  return said(step, day.on, { kind: 'day', day });
}

/** The number of the next case; no more of them. */
function takeAnother(step: Step, text: string, { typed }: Typing): Taken {
  if (isOneOf([...typed.none, ...typed.no], text)) return noMore(step);
  if (isOneOf(typed.yes, text)) return no({ kind: 'empty' });
  return said(step, { number: text }, { kind: 'text', text });
}

function leftOut(step: Step): Taken {
  return {
    ok: true,
    given: { key: step.key, changes: [], open: true },
    said: { kind: 'nothing' },
  };
}

/** Asked again when the draft is taken up again: there may be another by then. */
function noMore(step: Step): Taken {
  return { ok: true, given: { key: step.key, changes: [] }, said: { kind: 'nothing' } };
}

/** "17(b) 3/14/2019": the section, the day, and to what, where it is not a misdemeanor. */
function takeReduction(step: Step, text: string, typing: Typing): Taken {
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
  return said(step, [reduction], day === undefined ? { kind: 'text', text } : { kind: 'day', day });
}
