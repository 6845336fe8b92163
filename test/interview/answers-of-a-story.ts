import { printStatute } from '../../src/authority/citation/print.ts';
import type { Item, Step } from '../../src/interview/step.ts';
import { partsOf } from '../../src/interview/written.ts';
import type { Count, CourtCase, PersonRecord } from '../../src/record/record.ts';

/** What a person who knows the whole story types to a question; "?" if the story does not say. */
export function answerTo(step: Step, record: PersonRecord): string {
  switch (step.kind) {
    case 'name':
      return 'Jordan Example';
    case 'case-number':
      return caseAt(step.key, record)?.number ?? '?';
    case 'another-case':
      return caseAt(step.key, record)?.number ?? '';
    case 'courthouse':
      return courtOf(caseAt(step.key, record));
    case 'counts':
      return (caseAt(step.key, record)?.counts ?? []).map(countTyped).join('; ');
    case 'plea':
      return pleaOf(countAt(step.key, record));
    case 'items':
      return itemsTyped(step.items, record);
    case 'reduction':
      return reductionOf(countAt(step.key, record));
    case 'fact':
      return typedAt(step.key, record);
    case 'birth':
    case 'address':
    case 'phone':
    case 'statement':
    case 'prosecutor':
    case 'statute':
    case 'name-on-case':
      return '?';
  }
}

function caseAt(key: string, { cases }: PersonRecord): CourtCase | undefined {
  const index = partsOf(key)[1];
  return typeof index === 'number' ? cases[index] : undefined;
}

function countAt(key: string, record: PersonRecord): Count | undefined {
  const index = partsOf(key)[3];
  return typeof index === 'number' ? caseAt(key, record)?.counts[index] : undefined;
}

function courtOf(one: CourtCase | undefined): string {
  const county = one?.court.system === 'superior' ? one.court.county : '';
  return county === 'Los Angeles' ? 'none' : `${county} County`;
}

function countTyped({ number, statute }: Count): string {
  return `${number}: ${printStatute(statute)}`;
}

function pleaOf(count: Count | undefined): string {
  const { disposition, convictedOn } = count ?? {};
  if (disposition?.known !== true) return '?';
  return convictedOn?.known === true ? `${disposition.is} ${convictedOn.is}` : disposition.is;
}

function reductionOf(count: Count | undefined): string {
  const [one] = count?.reductions ?? [];
  if (one === undefined) return 'no';
  return one.on.known ? `${one.under} ${one.on.is}` : one.under;
}

function itemsTyped(items: readonly Item[], record: PersonRecord): string {
  const marks = items.flatMap((item, index) => {
    const mark = markOf(item, record);
    return mark === 'no' ? [] : [`${index + 1}${mark === 'yes' ? '' : '?'}`];
  });
  return marks.length === 0 ? '0' : marks.join(' ');
}

function markOf({ paths }: Item, record: PersonRecord): 'yes' | 'no' | 'unknown' {
  const said = paths.map((path) =>
    path.endsWith('.reductions') ? reduced(path, record) : typedAt(path, record),
  );
  if (said.every((one) => nothing.includes(one))) return 'no';
  return said.every((one) => one === '?') ? 'unknown' : 'yes';
}

const nothing: readonly string[] = ['no', 'none', '0'];

/** For any count in the case: the question is about the first. */
function reduced(path: string, record: PersonRecord): string {
  return (countAt(path, record)?.reductions.length ?? 0) > 0 ? 'yes' : 'no';
}

/** The fact at a path, as a person would type it. */
function typedAt(path: string, record: PersonRecord): string {
  let value: unknown = record;
  for (const part of partsOf(path)) value = inside(isOf(value), part);
  return typed(isOf(value));
}

function inside(value: unknown, part: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
}

/** A fact's value; undefined if the story does not know it. */
function isOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('known' in value)) return value;
  return value.known === true && 'is' in value ? value.is : undefined;
}

function typed(value: unknown): string {
  if (value === undefined) return '?';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listTyped(value);
  return typeof value === 'object' && value !== null ? groupTyped(value) : String(value);
}

function listTyped(list: readonly unknown[]): string {
  if (list.length === 0) return 'none';
  return list
    .map((one) => {
      const on = isOf(inside(one, 'on'));
      if (on !== undefined) return String(on);
      const done = isOf(inside(one, 'done')) === true ? 'done' : 'not done';
      return `${String(inside(one, 'name'))} ${done}`;
    })
    .join('; ');
}

function groupTyped(value: object): string {
  const [kind, is, found, county, under] = ['kind', 'is', 'found', 'county', 'under'].map((key) =>
    inside(value, key),
  );
  if (typeof kind === 'string') return kind;
  if (is !== undefined) return is === true ? 'yes' : 'no';
  if (found !== undefined) return found === true ? 'found' : 'none';
  if (county !== undefined) return String(county);
  return under === undefined ? String(isOf(inside(value, 'on')) ?? '?') : String(under);
}
