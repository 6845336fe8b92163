import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml';
import type { RawFinding } from './raw-finding.ts';

/** A record's text as a tree, with the place of every node in it. */
export interface Written {
  readonly value: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => Place | undefined;
  /** The place of a key itself, where it is the key that is wrong. */
  readonly placeOfKey: (path: readonly PropertyKey[], key: string) => Place | undefined;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Syntax =
  | { readonly ok: true; readonly written: Written }
  | { readonly ok: false; readonly findings: readonly RawFinding[] };

/** A record of a person is a few kilobytes; nothing near these is one. */
const most = { bytes: 512 * 1024, depth: 40, problems: 20 } as const;

/**
 * Reads YAML 1.2, of which JSON is a part. Bounded: size, depth and aliases are looked at before or
 * while reading, so that a hostile file ends in a finding and not in a stack or a heap that is full.
 */
export function readSyntax(source: string | Uint8Array): Syntax {
  const text = textOf(source);
  if (typeof text !== 'string') return { ok: false, findings: [text] };
  if (depthOf(text) > most.depth) return failed({ code: 'too-deep', path: [] });
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined) return failed({ code: 'empty-file', path: [] });
  if (second !== undefined) return failed({ code: 'several-documents', path: [] });
  if (document.errors.length > 0) return { ok: false, findings: syntaxFindings(document, lines) };
  if (hasAlias(document)) return failed({ code: 'aliases', path: [] });
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null || value === undefined) return failed({ code: 'empty-file', path: [] });
  return { ok: true, written: written(document, value, lines) };
}

function failed(finding: RawFinding): Syntax {
  return { ok: false, findings: [finding] };
}

function textOf(source: string | Uint8Array): string | RawFinding {
  if (source.length > most.bytes) return { code: 'too-large', path: [] };
  if (typeof source === 'string') return checkedText(source);
  try {
    return checkedText(new TextDecoder('utf-8', { fatal: true }).decode(source));
  } catch {
    return { code: 'not-text', path: [] };
  }
}

function checkedText(text: string): string | RawFinding {
  if (text.includes('\u0000') || text.startsWith('%PDF')) return { code: 'not-text', path: [] };
  return text.trim() === '' ? { code: 'empty-file', path: [] } : text;
}

/** The deepest nesting that brackets or indentation could make; quotes are counted in, harmlessly. */
function depthOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1;
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  for (const dashes of text.matchAll(/^[ \t]*((?:[-?:][ \t]+){8,})/gmu)) {
    deepest = Math.max(deepest, (dashes[1] ?? '').replaceAll(/\s/gu, '').length);
  }
  for (const indent of text.matchAll(/^ +(?=\S)/gmu)) {
    deepest = Math.max(deepest, indent[0].length > 400 ? most.depth + 1 : 0);
  }
  return deepest;
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function syntaxFindings(document: Document.Parsed, lines: LineCounter): readonly RawFinding[] {
  return document.errors.slice(0, most.problems).map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const code = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax';
    return { code, path: [], place: { line, column: col } };
  });
}

function written(document: Document.Parsed, value: unknown, lines: LineCounter): Written {
  const at = (offset: number | undefined): Place | undefined => {
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    value,
    placeOf: (path) => {
      const node = document.getIn(path, true);
      return isNode(node) ? at(node.range?.[0]) : undefined;
    },
    placeOfKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      if (!isMap(map)) return undefined;
      const pair = map.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
      );
      return isScalar(pair?.key) ? at(pair.key.range?.[0]) : undefined;
    },
  };
}
