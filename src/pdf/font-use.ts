import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { pageContent } from './preparing/page-content.ts';
import { annotationsOn, inherited, pagesOf } from './preparing/page-tree.ts';
import { contentOperators } from './preparing/printed/content.ts';
import { bytesOf } from './preparing/printed/letters.ts';
import { unpack } from './preparing/unpack.ts';
import { Spending } from './preparing/unreadable.ts';

/** The codes that the pages and the widgets of a document draw in each of its fonts. */
export function drawnCodes({
  catalog,
  context,
}: PDFDocument): ReadonlyMap<PDFDict, ReadonlySet<number>> {
  const spending = new Spending();
  const drawn: Drawn = new Map();
  const pages = pagesOf(catalog);
  for (const page of pages) {
    const fonts = fontsIn(inherited(page, 'Resources'));
    addDrawn(drawn, pageContent(page, spending), fonts, spending, page);
  }
  // A drawing without fonts of its own has those of the page that it is on.
  const ofPages = new Map(pages.flatMap((page) => [...fontsIn(inherited(page, 'Resources'))]));
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) continue;
    const own = object.dict.lookup(PDFName.of('Resources'));
    const fonts = own === undefined ? ofPages : fontsIn(own);
    addDrawn(drawn, unpack(object, spending), fonts, spending, object.dict);
  }
  return drawn;
}

/** The fonts in which a viewer writes what somebody types. */
export function typedFonts({ catalog }: PDFDocument): ReadonlySet<PDFDict> {
  const form = catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict)) return new Set();
  const fonts = fontsIn(form.lookup(PDFName.of('DR')));
  const look = form.lookup(PDFName.of('DA'));
  const names = [...annotationsOn(pagesOf(catalog))].flatMap((widget) => typedIn(widget, look));
  return new Set(names.flatMap((name) => fonts.get(PDFName.of(name)) ?? []));
}

/** The names of the fonts of a field for text, as it says them: "/ArialMT 9 Tf 0 g". */
function typedIn(widget: PDFDict, look: PDFObject | undefined): readonly string[] {
  const own = inherited(widget, 'DA') ?? look;
  if (inherited(widget, 'FT') !== PDFName.of('Tx') || isLocked(widget)) return [];
  if (!(own instanceof PDFString || own instanceof PDFHexString)) return [];
  return [...own.decodeText().matchAll(/\/(\S+)\s+[\d.]+\s+Tf/gu)].map(([, name = '']) => name);
}

/** The first flag of a field: nobody types in it. */
function isLocked(widget: PDFDict): boolean {
  const flags = inherited(widget, 'Ff');
  return flags instanceof PDFNumber && (flags.asNumber() & 1) === 1;
}

type Drawn = Map<PDFDict, Set<number>>;

type Fonts = ReadonlyMap<PDFName, PDFDict>;

function fontsIn(resources: unknown): Fonts {
  const named = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  const found = new Map<PDFName, PDFDict>();
  for (const name of named instanceof PDFDict ? named.keys() : []) {
    const font = named instanceof PDFDict ? named.lookup(name) : undefined;
    if (font instanceof PDFDict) found.set(name, font);
  }
  return found;
}

/** Content that cannot be read may draw every letter of every font that it could name. */
function addDrawn(
  drawn: Drawn,
  content: Uint8Array | undefined,
  fonts: Fonts,
  spending: Spending,
  { context }: PDFDict,
): void {
  if (content === undefined) {
    for (const font of fonts.values()) codesOf(drawn, font).add(255);
    return;
  }
  let codes = new Set<number>();
  for (const { operator, operands } of contentOperators(content, context, spending)) {
    const [first] = operands;
    if (operator === 'Tf') {
      const font = first instanceof PDFName ? fonts.get(first) : undefined;
      codes = font === undefined ? new Set() : codesOf(drawn, font);
    }
    if (!shows.has(operator)) continue;
    const last = operands.at(-1);
    for (const part of last instanceof PDFArray ? last.asArray() : [last]) {
      for (const code of bytesOf(part)) codes.add(code);
    }
  }
}

const shows = new Set(['Tj', 'TJ', "'", '"']);

function codesOf(drawn: Drawn, font: PDFDict): Set<number> {
  const found = drawn.get(font) ?? new Set<number>();
  drawn.set(font, found);
  return found;
}
