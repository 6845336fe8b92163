import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  type YAMLParseError,
} from 'yaml';
import type { FindingCode } from '../../facts/finding-code.ts';
import { kindOfPaper } from './kind-of-paper.ts';
import { depthOf } from './nesting.ts';
import { misread, nodesOf, type PlaceAt } from './nodes.ts';
import { moreFindings, mostFindings, type RawFinding } from './raw-finding.ts';
import { recordText } from './record-text.ts';
import { scalarTags } from './scalar-tags.ts';
import { isTable } from './table-shape.ts';

/** A record's text as a tree, with the place of every node in it. */
export interface Written {
  readonly value: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => Place | undefined;
  /** The place of a key itself, if the key is wrong. */
  readonly placeOfKey: (path: readonly PropertyKey[], key: string) => Place | undefined;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Syntax =
  | { readonly ok: true; readonly written: Written }
  | { readonly ok: false; readonly findings: readonly RawFinding[] };

/** Fifty cases of twenty counts stay under these; nothing above them is one person's record. */
const most = { depth: 40, lines: 10_000, nodes: 20_000 } as const;

/**
 * Reads YAML 1.2, which includes JSON. Bounded: size and depth are checked before parsing, the
 * number of values and aliases before building a tree, so a hostile file soon ends in a finding,
 * not in a full stack or heap.
 */
export function readSyntax(source: string | Uint8Array): Syntax {
  const read = recordText(source);
  if (!read.ok) return failed(read.finding);
  const tall = read.text.split('\n').length > most.lines;
  if (tall) return failed({ code: 'too-large', path: [] });
  if (isTable(read.text)) return failed({ code: 'table', path: [] });
  if (isCourtPaper(read.text)) return failed({ code: 'court-paper', path: [] });
  if (depthOf(read.text) > most.depth) return failed({ code: 'too-deep', path: [] });
  const lines = new LineCounter();
  const documents = parseAllDocuments(read.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    schema: 'failsafe',
    customTags: [...scalarTags],
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return failed({ code: 'empty-file', path: [] });
  if (second !== undefined) {
    const place = placeAtOffset(lines, second.range[0]);
    return failed({ code: 'several-documents', path: [], place });
  }
  if (document.errors.length > 0) {
    return { ok: false, findings: syntaxFindings(document.errors, lines, read.text) };
  }
  return treeOf(document, lines);
}

function treeOf(document: Document.Parsed, lines: LineCounter): Syntax {
  const placeAt: PlaceAt = (node) =>
    node.range == null ? undefined : placeAtOffset(lines, node.range[0]);
  const findings: RawFinding[] = [];
  let nodes = 0;
  for (const node of nodesOf(document)) {
    nodes += 1;
    if (nodes > most.nodes) return failed({ code: 'too-large', path: [] });
    for (const one of misread(node, placeAt)) {
      // Aliases come in groups, and are one thing to fix.
      if (one.code !== 'aliases' || !findings.some(({ code }) => code === one.code)) {
        findings.push(one);
      }
    }
  }
  if (findings.length > 0) return { ok: false, findings: firstOf(findings) };
  const value = withoutNothing(document.toJS({ maxAliasCount: 0 }));
  if (value === null || value === undefined) return failed({ code: 'empty-file', path: [] });
  return { ok: true, written: written(document, value, lines) };
}

/** The text of a docket or a RAP sheet, given instead of a record made from it. */
function isCourtPaper(text: string): boolean {
  return !/^\s*(?:["']?[a-zA-Z]+["']?\s*:|[{#-])/u.test(text) && kindOfPaper(text) !== undefined;
}

/** The first of them, and how many more there are. */
function firstOf(findings: readonly RawFinding[]): readonly RawFinding[] {
  const more = findings.length - mostFindings;
  if (more <= 0) return findings;
  return [...findings.slice(0, mostFindings), moreFindings(more)];
}

function failed(finding: RawFinding): Syntax {
  return { ok: false, findings: [finding] };
}

/** A key without a value means the same as a missing key. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNothing(inner)]),
  );
}

/** Only the first per line: a mistake confuses the parser about what follows. */
function syntaxFindings(
  errors: readonly YAMLParseError[],
  lines: LineCounter,
  text: string,
): readonly RawFinding[] {
  const found = errors.map((error) => ({
    code: syntaxCodes[error.code] ?? 'syntax',
    path: [],
    place: placeAtOffset(lines, error.pos[0]),
  }));
  const tab = found.find(({ code }) => code === 'tab-as-indent');
  const told = tab === undefined ? found : [...before(found, tab.place), ...tabs(text, tab.place)];
  const ofLine = new Map([...told].reverse().map((one) => [one.place.line, one]));
  return firstOf(told.filter((one) => ofLine.get(one.place.line) === one));
}

interface SyntaxFault {
  readonly code: FindingCode;
  readonly path: readonly never[];
  readonly place: Place;
}

function before(found: readonly SyntaxFault[], { line }: Place): readonly SyntaxFault[] {
  return found.filter(({ place }) => place.line < line);
}

/**
 * A line that begins with a tab confuses the parser for the rest of the file: only the tabs are
 * reported.
 */
function tabs(text: string, first: Place): readonly SyntaxFault[] {
  return text.split('\n').flatMap((line, index) => {
    const column = /^ *\t/u.exec(line)?.[0].length;
    if (index + 1 === first.line) return [{ code: 'tab-as-indent', path: [], place: first }];
    if (column === undefined || index + 1 < first.line || line.trim() === '') return [];
    return [{ code: 'tab-as-indent', path: [], place: { line: index + 1, column } }];
  });
}

const syntaxCodes: Readonly<Partial<Record<YAMLParseError['code'], FindingCode>>> = {
  TAB_AS_INDENT: 'tab-as-indent',
  TAG_RESOLVE_FAILED: 'tags',
};

function placeAtOffset(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function written(document: Document.Parsed, value: unknown, lines: LineCounter): Written {
  const at = (node: unknown): Place | undefined =>
    isNode(node) && node.range != null ? placeAtOffset(lines, node.range[0]) : undefined;
  return {
    value,
    placeOf: (path) => at(document.getIn(path, true)),
    placeOfKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      if (!isMap(map)) return undefined;
      return at(
        map.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
        )?.key,
      );
    },
  };
}
