import type { Given } from './interview.ts';
import { groupAt, listAt } from './looking.ts';
import type { NameOnCaseStep, NameStep, Step } from './step.ts';
import { no, type Taken } from './taken.ts';
import { typedAddress } from './typed-address.ts';
import { typedDay } from './typed-day.ts';
import { typedNames } from './typed-name.ts';
import { isOneOf } from './typed-words.ts';
import { type Typing, written } from './typing.ts';
import { partsOf } from './written.ts';

/** The draft's name stays among the other names if the current name is different. */
export function takeNames(step: NameStep, text: string, { interview }: Typing): Taken {
  const same = text === step.inDraft;
  const names = typedNames(text);
  const [name, ...others] = names ?? [];
  if (same) {
    const given: Given = { key: step.key, changes: [], open: true };
    return { ok: true, given, said: { kind: 'text', text } };
  }
  if (names === undefined || name === undefined) return no({ kind: 'not-a-name' });
  const before = step.inDraft === undefined ? [] : [groupAt(interview, 'petitioner.name')];
  const all = eachOnce([
    ...others,
    ...before,
    ...listAt(interview, 'petitioner.otherNames'),
  ]).filter((one) => nameKey(one) !== nameKey(name));
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

/** The draft's name, typed again after "aka", is one name. */
function eachOnce(names: readonly unknown[]): readonly unknown[] {
  const keys = names.map(nameKey);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function nameKey(name: unknown): string {
  if (typeof name !== 'object' || name === null) return '';
  return JSON.stringify(Object.entries(name).sort()).toLowerCase();
}

/** By its number in the list, or another name typed out. */
export function takeNameOnCase(step: NameOnCaseStep, text: string, { interview }: Typing): Taken {
  const listed = /^\d$/u.test(text) ? step.names[Number(text) - 1] : undefined;
  // The current name needs no line of its own.
  if (listed?.path === 'petitioner.name') {
    const given: Given = { key: step.key, changes: [], open: true };
    return { ok: true, given, said: { kind: 'text', text: listed.printed } };
  }
  if (listed !== undefined) {
    return written(step, groupAt(interview, listed.path), { kind: 'text', text: listed.printed });
  }
  const [name] = typedNames(text) ?? [];
  return name === undefined
    ? no({ kind: 'not-a-name' })
    : written(step, name, { kind: 'names', names: [name] });
}

export function takeAddress(step: Step, text: string, { typed }: Typing): Taken {
  if (isOneOf([...typed.none, ...typed.no], text))
    return written(step, 'none', { kind: 'nothing' });
  if (isOneOf(typed.confidential, text)) {
    return written(step, 'confidential', { kind: 'text', text });
  }
  const address = typedAddress(text);
  if (address === undefined) return no({ kind: 'not-an-address' });
  const { street, unit, city, state, zip } = address;
  const numbered = /^\d/u.test(unit ?? '') ? `#${unit ?? ''}` : unit;
  const lines = numbered === undefined ? street : `${street}, ${numbered}`;
  return written(step, address, { kind: 'text', text: `${lines}; ${city}, ${state} ${zip}` });
}

/** A two-digit year may be in either century here. */
export function takeBirth(step: Step, text: string, { today, typed }: Typing): Taken {
  const day = typedDay(text, { today, months: typed.months, ahead: false, shortYears: false });
  if (day?.kind !== 'day') return no({ kind: 'not-a-birthday' });
  return written(step, day.on, { kind: 'day', day });
}

const interpreterAsked = /\bint(?:erpreter|[eé]rprete)\b[\s:]*(?:de\s+)?([\p{L} ]*)/iu;

/** "818-555-0110, rosa@example.com, interpreter Spanish": all or some, in any order. */
export function takeContact(step: Step, text: string): Taken {
  const spoken = interpreterAsked.exec(text)?.[1]?.trim();
  if (spoken === '') return no({ kind: 'which-language' });
  const rest = text.replace(interpreterAsked, ' ');
  const email = /[^\s,;]+@[^\s,;]+/u.exec(rest)?.[0];
  const phone = (email === undefined ? rest : rest.replace(email, ' '))
    .replaceAll(/[,;]/gu, ' ')
    .trim();
  const changes = [
    ...(phone === '' ? [] : [{ path: step.path, to: phone }]),
    ...(email === undefined ? [] : [{ path: partsOf('petitioner.email'), to: email }]),
    ...(spoken === undefined
      ? []
      : [{ path: partsOf('petitioner.interpreter'), to: inEnglish(spoken) }]),
  ];
  return {
    ok: true,
    given: { key: step.key, changes, ...(phone === '' ? { open: true as const } : {}) },
    said: { kind: 'text', text },
  };
}

/** The court reads its papers in English. */
function inEnglish(language: string): string {
  return /^(?:espa[nñ]ol|castellano)$/iu.test(language) ? 'Spanish' : language;
}
