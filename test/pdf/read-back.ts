import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js, a reader that is not ours, finds it. */
export interface ReadBack {
  readonly pages: readonly ReadPage[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly bookmarks: readonly string[];
  readonly fields: number;
  /** What stands in the fields, in their order. */
  readonly filled: readonly string[];
  readonly warnings: readonly string[];
}

export interface ReadPage {
  readonly text: string;
  readonly tree: StructureNode | undefined;
  /** The words under each mark, by the mark's own name. */
  readonly marks: ReadonlyMap<string, string>;
}

export interface StructureNode {
  readonly role: string;
  readonly children: readonly (StructureNode | { readonly type: string; readonly id: string })[];
}

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const warnings: string[] = [];
  const { log, warn } = console;
  console.log = (...said: unknown[]) => warnings.push(said.join(' '));
  console.warn = console.log;
  try {
    const task = getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.WARNINGS,
      useSystemFonts: false,
      standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
    });
    const document = await task.promise;
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      await page.getOperatorList();
      pages.push(await readPage(page));
    }
    const { info } = await document.getMetadata();
    const outline = await document.getOutline();
    const fields = await document.getFieldObjects();
    const found = {
      pages,
      title: own(info, 'Title'),
      language: own(info, 'Language'),
      bookmarks: (outline ?? []).map((one) => one.title),
      fields: Object.keys(fields ?? {}).length,
      filled: Object.values(fields ?? {})
        .flat()
        .flatMap(writtenIn),
      warnings,
    };
    await task.destroy();
    return found;
  } finally {
    console.log = log;
    console.warn = warn;
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: PdfPage): Promise<ReadPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const marks = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let text = '';
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
      continue;
    }
    const words = item.hasEOL ? `${item.str}\n` : item.str;
    text += words;
    const id = open.findLast((one) => one !== undefined);
    if (id !== undefined) marks.set(id, (marks.get(id) ?? '') + words);
  }
  const tree: unknown = await page.getStructTree();
  return { text, marks, tree: isNode(tree) ? tree : undefined };
}

function isNode(found: unknown): found is StructureNode {
  return typeof found === 'object' && found !== null && 'role' in found && 'children' in found;
}

function writtenIn(field: object): readonly string[] {
  const value = own(field, 'value');
  return value === undefined || value === 'Off' ? [] : [value];
}

function own(info: object, name: string): string | undefined {
  const found = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

/**
 * Every node of a tree with the words under it, in reading order: "H1 Start here". Words that stand
 * beside tags within a tag, as a sentence does around the blanks filled into it, get a line in quotes.
 */
export function outlineOf(page: ReadPage): readonly string[] {
  const lines: string[] = [];
  const marked = (child: { readonly id: string }): string => page.marks.get(child.id) ?? '';
  const walk = (node: StructureNode, depth: number): void => {
    const indent = '  '.repeat(depth);
    const marks = node.children.flatMap((child) => ('role' in child ? [] : [marked(child)]));
    if (marks.length === node.children.length) {
      lines.push(`${indent}${node.role} ${marks.join('').trim()}`);
      return;
    }
    lines.push(`${indent}${node.role}`);
    for (const child of node.children) {
      if ('role' in child) walk(child, depth + 1);
      else if (marked(child).trim() !== '') lines.push(`${indent}  "${marked(child)}"`);
    }
  };
  if (page.tree !== undefined) walk(page.tree, 0);
  return lines;
}
