import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { numberTree } from '../number-tree.ts';
import { bytesOf } from '../writing/bytes-of.ts';
import { carriedFonts } from './carried-fonts.ts';
import type { FlatPage } from './compiled-form.ts';
import type {
  Between,
  FillablePieces,
  FlatPieces,
  FormPieces,
  Piece,
  PieceText,
} from './form-pieces.ts';

/** Actions on opening a page of a form do not belong in a print job. */
const left = ['AA', 'B', 'PieceInfo'];

interface Taking {
  readonly context: PDFContext;
  /** The objects that were reached, in order, and the place of each by its reference. */
  readonly places: Map<PDFRef, number>;
  readonly reached: PDFRef[];
  /** The keys of the parent tree that what was reached has, and the place of each among them. */
  readonly keys: Map<number, number>;
  readonly pagesNodes: ReadonlySet<PDFRef>;
  readonly root: PDFDict;
  readonly tree: PDFRef | undefined;
  /** What stands for the field above all others. */
  readonly fields: PDFRef | undefined;
  /** The form's own role names, mapped to the standard ones (ISO 32000-1, 14.7.3). */
  readonly roles: PDFDict | undefined;
}

/** Takes a flat form apart: everything that its pages and its tags lead to. */
export function takenApart(document: PDFDocument, pages: readonly FlatPage[]): FlatPieces {
  const taking = takingOf(document);
  const found = document.getPages().map(({ ref }, index) => ({
    page: placeOf(taking, ref),
    content: placeOf(taking, PDFRef.of(pages[index]?.content ?? 0)),
    fonts: placeOf(taking, PDFRef.of(pages[index]?.fonts ?? 0)),
  }));
  const contents = new Set(found.map(({ content }) => content));
  const written = new Set(found.flatMap(({ content, fonts }) => [content, fonts]));
  return { ...piecesOf(document, taking, contents, written), pages: found };
}

/** An object that filling writes again, without the entries that it sets. */
export interface WrittenAgain {
  readonly number: number;
  readonly dict: PDFDict;
  readonly without: readonly string[];
}

/**
 * Takes a form apart that can still be filled in, its fields too. They are put under a field of the
 * new file: the document is of no further use.
 */
export function fillableTakenApart(
  document: PDFDocument,
  written: readonly WrittenAgain[],
): FillablePieces {
  const { context } = document;
  const above = context.register(context.obj({}));
  const form = document.getForm().acroForm;
  const roots = form.Fields()?.asArray() ?? [];
  const fields = roots.flatMap((root) => (root instanceof PDFRef ? [root] : []));
  for (const root of fields) context.lookup(root, PDFDict).set(PDFName.of('Parent'), above);
  const taking = { ...takingOf(document), fields: above };
  const pages = document.getPages().map(({ ref }) => ({ page: placeOf(taking, ref) }));
  const typing = typingOf(taking, form.dict);
  const kept = written.map(({ number, dict, without }) => ({
    number,
    piece: placeOf(taking, PDFRef.of(number)),
    head: headOf(taking, dict, without),
  }));
  const places = fields.map((ref) => placeOf(taking, ref));
  return { ...piecesOf(document, taking), pages, fields: places, typing, kept };
}

function typingOf(taking: Taking, form: PDFDict): Readonly<Record<string, number>> {
  const resources = form.lookup(PDFName.of('DR'));
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  const entries = fonts instanceof PDFDict ? fonts.entries() : [];
  return Object.fromEntries(
    entries.map(([name, font]) => {
      const ref = font instanceof PDFRef ? font : taking.context.register(font);
      return [name.decodeText(), placeOf(taking, ref)];
    }),
  );
}

/** A dictionary without some entries, open at its end. */
function headOf(taking: Taking, dict: PDFDict, without: readonly string[]): PieceText {
  const copy = dict.clone(taking.context);
  for (const key of without) copy.delete(PDFName.of(key));
  const { words, between } = textOf(taking, copy);
  return { words: [...words.slice(0, -1), (words.at(-1) ?? '').slice(0, -2)], between };
}

function takingOf({ context, catalog }: PDFDocument): Taking {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) throw new Error('a form without tags');
  const tree = catalog.get(PDFName.of('StructTreeRoot'));
  const roles = root.lookup(PDFName.of('RoleMap'));
  return {
    context,
    places: new Map(),
    reached: [],
    keys: new Map(),
    pagesNodes: pagesNodesOf(context),
    root,
    tree: tree instanceof PDFRef ? tree : undefined,
    fields: undefined,
    roles: roles instanceof PDFDict ? roles : undefined,
  };
}

/** The tags, and every object that was reached so far and what they lead to. */
function piecesOf(
  document: PDFDocument,
  taking: Taking,
  empty: ReadonlySet<number> = new Set(),
  written: ReadonlySet<number> = new Set(),
): Omit<FormPieces, 'pages'> {
  const { context, root } = taking;
  const tops = topsOf(root).map((ref) => placeOf(taking, ref));
  const parents = parentTreeOf(root);
  const keys: PieceText[] = [];
  const objects: Omit<Piece, 'own' | 'same'>[] = [];
  // Reading an object also reaches everything that it refers to, and the keys that it has.
  for (let at = 0; at < taking.reached.length; at += 1) {
    const ref = taking.reached[at];
    const object = ref === undefined ? undefined : context.lookup(ref);
    objects.push(empty.has(at) ? { text: emptyText } : pieceOf(taking, object));
    for (const key of [...taking.keys.keys()].slice(keys.length)) {
      keys.push(keyOf(taking, parents.get(key)));
    }
  }
  const carried = carriedFonts(document, (ref) => taking.places.get(ref));
  return { objects: sharedOrOwn(objects, written), tops, keys, carried };
}

const emptyText: PieceText = { words: [''], between: [] };

function pagesNodesOf(context: PDFContext): ReadonlySet<PDFRef> {
  const isNode = (object: PDFObject) =>
    object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Pages');
  return new Set(
    context.enumerateIndirectObjects().flatMap(([ref, object]) => (isNode(object) ? [ref] : [])),
  );
}

function topsOf(root: PDFDict): readonly PDFRef[] {
  const kids = root.get(PDFName.of('K'));
  const held = kids instanceof PDFRef ? root.context.lookup(kids) : kids;
  const list = held instanceof PDFArray ? held.asArray() : [kids];
  return list.flatMap((kid) => (kid instanceof PDFRef ? [kid] : []));
}

function parentTreeOf(root: PDFDict): ReadonlyMap<number, PDFObject> {
  const parents = root.lookup(PDFName.of('ParentTree'));
  return parents instanceof PDFDict ? numberTree(parents) : new Map<number, PDFObject>();
}

/** The elements of a page's marks are an object of their own; a field's element is a reference. */
function keyOf(taking: Taking, held: PDFObject | undefined): PieceText {
  return textOf(taking, held instanceof PDFArray ? taking.context.register(held) : held);
}

function placeOf({ places, reached }: Taking, ref: PDFRef): number {
  const found = places.get(ref) ?? reached.length;
  if (found === reached.length) {
    reached.push(ref);
    places.set(ref, found);
  }
  return found;
}

function pieceOf(taking: Taking, object: PDFObject | undefined): Omit<Piece, 'own' | 'same'> {
  if (!(object instanceof PDFStream)) {
    return { text: textOf(taking, object instanceof PDFDict ? inShort(object) : object) };
  }
  const stream = object.getContents();
  const entries = object.dict.clone(taking.context);
  entries.delete(PDFName.of('Length'));
  const { words, between } = textOf(taking, entries);
  // Between << and >>, where the length is put when it is written.
  const inner = words.map((word, at) => {
    const begun = at === 0 ? word.slice(2) : word;
    return at === words.length - 1 ? begun.slice(0, -2) : begun;
  });
  return { text: { words: inner, between }, stream };
}

/**
 * An element whose marks are all on one page names the page, and its marks by their numbers alone.
 */
function inShort(element: PDFDict): PDFDict {
  const kids = element.lookup(PDFName.of('K'));
  if (!(kids instanceof PDFArray) || !element.has(PDFName.of('S'))) return element;
  const marks = kids.asArray().flatMap((kid) => markOf(kid) ?? []);
  const [first] = marks;
  if (first === undefined || marks.length < kids.size()) return element;
  if (marks.some(({ page }) => page !== first.page)) return element;
  const short = element.clone(element.context);
  short.set(PDFName.of('Pg'), first.page);
  const [id, more] = marks.map((mark) => mark.id);
  short.set(
    PDFName.of('K'),
    more === undefined && id !== undefined ? id : element.context.obj(marks.map((mark) => mark.id)),
  );
  short.delete(PDFName.of('Type'));
  return short;
}

function markOf(kid: PDFObject): { readonly page: PDFRef; readonly id: PDFNumber } | undefined {
  if (!(kid instanceof PDFDict)) return undefined;
  const [page, id] = [kid.get(PDFName.of('Pg')), kid.get(PDFName.of('MCID'))];
  return page instanceof PDFRef && id instanceof PDFNumber ? { page, id } : undefined;
}

function textOf(taking: Taking, object: PDFObject | undefined): PieceText {
  const words: string[] = [''];
  const between: Between[] = [];
  const say = (text: string) => {
    words[words.length - 1] += text;
  };
  const lead = (to: Between) => {
    between.push(to);
    words.push('');
  };
  const write = (one: PDFObject | undefined): void => {
    if (one instanceof PDFRef) writeRef(taking, one, say, lead);
    else if (one instanceof PDFArray) {
      say('[');
      for (const [at, held] of one.asArray().entries()) {
        if (at > 0) say(' ');
        write(held);
      }
      say(']');
    } else if (one instanceof PDFDict) {
      say('<<');
      for (const [key, value] of one.entries())
        writeEntry(taking, one, key, value, { say, lead, write });
      say('>>');
    } else say(one === undefined ? 'null' : one.toString());
  };
  write(object);
  return { words, between };
}

interface Writing {
  readonly say: (text: string) => void;
  readonly lead: (to: Between) => void;
  readonly write: (one: PDFObject | undefined) => void;
}

function writeEntry(
  { roles, keys }: Taking,
  dict: PDFDict,
  key: PDFName,
  value: PDFObject,
  { say, lead, write }: Writing,
): void {
  const name = key.decodeText();
  const isPage = dict.get(PDFName.of('Type')) === PDFName.of('Page');
  if (isPage && left.includes(name)) return;
  say(key.toString());
  if (!(value instanceof PDFArray || value instanceof PDFDict || value instanceof PDFName))
    say(' ');
  if ((name === 'StructParents' || name === 'StructParent') && value instanceof PDFNumber) {
    lead({ key: newKey(keys, value.asNumber()) });
  } else if (name === 'S' && value instanceof PDFName && dict.has(PDFName.of('P'))) {
    write(standardRole(roles, value));
  } else write(value);
}

/** Fields that are no more had keys too: only those are taken over that something still has. */
function newKey(keys: Map<number, number>, key: number): number {
  const found = keys.get(key) ?? keys.size;
  keys.set(key, found);
  return found;
}

/** A tree shared by several forms has one map of roles, so each element gets the standard name. */
function standardRole(roles: PDFDict | undefined, role: PDFName): PDFName {
  let found = role;
  for (let step = 0; step < 8; step += 1) {
    const next = roles?.lookup(found);
    if (!(next instanceof PDFName)) return found;
    found = next;
  }
  return found;
}

function writeRef(taking: Taking, ref: PDFRef, say: Writing['say'], lead: Writing['lead']): void {
  if (taking.pagesNodes.has(ref)) lead({ above: 'pages' });
  else if (ref === taking.tree) lead({ above: 'tags' });
  else if (ref === taking.fields) lead({ above: 'fields' });
  else if (taking.context.lookup(ref) !== undefined) lead({ piece: placeOf(taking, ref) });
  say(taking.context.lookup(ref) === undefined ? 'null' : ' 0 R');
}

/**
 * Each copy has its own of a piece that leads to a page, a tag or something that filling writes.
 */
function sharedOrOwn(
  objects: readonly Omit<Piece, 'own' | 'same'>[],
  written: ReadonlySet<number>,
): readonly Piece[] {
  const own = new Set(written);
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const [at, { text }] of objects.entries()) {
      if (text.between.some((one) => !('piece' in one) || own.has(one.piece))) own.add(at);
    }
  }
  return objects.map((piece, at) =>
    own.has(at) ? { ...piece, own: true } : { ...piece, own: false, ...fingerprint(piece) },
  );
}

function fingerprint({ text, stream }: Omit<Piece, 'own' | 'same'>): Pick<Piece, 'same'> {
  if (stream === undefined || text.between.length > 0) return {};
  const hash = sha256
    .create()
    .update(bytesOf(text.words.join('')))
    .update(stream);
  return { same: bytesToHex(hash.digest()) };
}
