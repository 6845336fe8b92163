import { Document, isMap, isScalar, parseDocument, visit, YAMLMap } from 'yaml';
import { type Interview, openKeys } from './interview.ts';
import { type Change, isGroup } from './written.ts';

/** Precedes the unanswered questions that are not to be asked again. */
const openMark = 'asked already:';

/** An interview's record as YAML: what the draft said stays as written. */
export function draftText(interview: Interview, draft: string, head: string): string {
  const document = draft.trim() === '' ? new Document({}) : parseDocument(draft);
  document.commentBefore = headOf(interview, document.commentBefore, head);
  const changes = interview.given.flatMap((one) => one.changes);
  if (draft.trim() === '')
    document.contents = document.createNode(inOrder(interview.record), plainNodes);
  else for (const one of changes) put(document, one, interview.record);
  flowing(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A record has no aliases: a repeated name is written twice. */
const plainNodes = { aliasDuplicateObjects: false } as const;

/** The same for a file that ends in .json, which holds values alone. */
export function recordJson({ record }: Interview): string {
  return `${JSON.stringify(inOrder(record), null, 2)}\n`;
}

/** The whole value is rewritten: a word there may now be a group. */
function put(document: Document, { path }: Change, record: unknown): void {
  for (let length = 1; length <= path.length; length += 1) {
    const here = path.slice(0, length);
    const node = document.getIn(here, true);
    const opened = length === path.length || node === undefined || isScalar(node) || node === null;
    if (!opened) continue;
    document.setIn(here, document.createNode(writtenValue(record, here), plainNodes));
    return;
  }
}

function writtenValue(record: unknown, path: Change['path']): unknown {
  const parent = path.length === 1 ? record : writtenWhole(record, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') return parent[last];
  return isGroup(parent) && last !== undefined ? parent[last] : undefined;
}

function writtenWhole(record: unknown, path: Change['path']): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value) && typeof part === 'number') return value[part];
    return isGroup(value) ? value[part] : undefined;
  }, record);
}

function headOf(interview: Interview, before: string | null | undefined, head: string): string {
  const kept = (before ?? ` ${head}`).split('\n').filter((line) => !line.includes(openMark));
  const open = openKeys(interview);
  return [...kept, ...(open.length === 0 ? [] : [` ${openMark} ${open.join(', ')}`])].join('\n');
}

/** The questions that were left open when the draft was saved. */
export function leftOpenIn(draft: string): readonly string[] {
  const line = draft.split('\n').find((one) => one.startsWith('#') && one.includes(openMark));
  const [, keys = ''] = line?.split(openMark) ?? [];
  return keys
    .split(', ')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

/** In the order of the samples, whatever was asked first. */
function inOrder(record: unknown): unknown {
  const { cases, ...rest } = sorted({ version: 1, ...(isGroup(record) ? record : {}) }, ofRecord);
  return Array.isArray(cases) ? { ...rest, cases: cases.map((one) => sorted(one, ofCase)) } : rest;
}

const ofRecord = ['version', 'petitioner', 'circumstances', 'cases'];

const ofCase = [
  'number',
  'court',
  'nameOnCase',
  'prosecutor',
  'docketReadOn',
  'judgmentOn',
  'counts',
  'sentence',
  'obligations',
  'since',
];

function sorted(value: unknown, order: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isGroup(value)) return {};
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => place(a) - place(b)));
}

/** A group of plain values takes one line, as in the samples. */
function flowing(document: Document): void {
  visit(document, {
    Map: (key, node) => {
      const plain = node.items.every(({ value }) => isScalar(value) && value.comment == null);
      const small = node instanceof YAMLMap && node.items.length > 0 && node.items.length <= 8;
      if (key !== null && plain && small && !isTop(document, node)) node.flow = true;
    },
  });
}

function isTop(document: Document, node: YAMLMap): boolean {
  const top = document.contents;
  if (top === node) return true;
  return isMap(top) && top.items.some(({ value }) => value === node);
}
