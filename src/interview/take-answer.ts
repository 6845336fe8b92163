import type { Given, Interview } from './interview.ts';
import { newFaults, standingOf } from './standing.ts';
import type { FactStep, Step } from './step.ts';
import {
  takeAnother,
  takeCaseNumber,
  takeCounts,
  takeCourthouse,
  takePlea,
  takePleaBefore,
  takeProsecutor,
  takeReduction,
} from './take-case.ts';
import { takeFact } from './take-fact.ts';
import { itemsUnknown, takeItems } from './take-items.ts';
import { takeAddress, takeBirth, takeContact, takeNameOnCase, takeNames } from './take-person.ts';
import { no, type Said, type Taken } from './taken.ts';
import { isOneOf, type TypedWords } from './typed-words.ts';
import { leftOut, noMore, type Typing, type Understanding, written } from './typing.ts';
import { changed, writtenAt } from './written.ts';

/**
 * A typed answer, understood, or why not: an answer that would make the record wrong is rejected,
 * and the record's own words say why.
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

function isUnknown(text: string, typed: TypedWords): boolean {
  return text.trim() === '?' || isOneOf(typed.unknown, text);
}

/** With a date for what the person said about the present, and without new errors. */
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

/** Enter alone: what the question offers, or "no more". */
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
    case 'fact':
      return step.enter === undefined ? no({ kind: 'empty' }) : takeText(step, step.enter, typing);
    case 'plea':
      return takePleaBefore(step);
    case 'another-case':
      return noMore(step);
    case 'address':
    case 'phone':
    case 'statement':
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
      return takeNameOnCase(step, text, typing);
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
    case 'phone':
    case 'statement':
      return takeForPapers(step, text, typing);
    case 'case-number':
      return takeCaseNumber(step, text, text);
    case 'statute':
      return written(step, text, { kind: 'text', text });
  }
}

/** What only the papers need may be left out, with Enter or with no. */
function takeForPapers(step: Step, text: string, { typed }: Typing): Taken {
  if (isOneOf([...typed.no, ...typed.none], text)) return leftOut(step);
  return step.kind === 'phone'
    ? takeContact(step, text)
    : written(step, text, { kind: 'text', text });
}

function takeDeclared(step: FactStep, text: string, typing: Typing): Taken {
  const taken = takeFact(step, text, typing);
  if (!taken.ok) return taken;
  return { ok: true, given: { key: step.key, changes: taken.changes }, said: taken.said };
}
