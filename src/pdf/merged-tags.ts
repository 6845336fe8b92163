import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFObjectCopier,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { asArtifacts } from './artifacts.ts';
import { numberTree } from './number-tree.ts';
import { pdfText } from './tags-into-document.ts';

/** A paper's tags before they are copied, with its numbers moved behind those of the papers before. */
export interface TaggedPart {
  readonly kids: readonly PDFObject[];
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly maps: readonly (readonly [name: 'RoleMap' | 'ClassMap', map: PDFDict])[];
}

/** The tree of tags of a bundle: one part a paper, one parent tree for all. */
export class MergedTags {
  private readonly context: PDFContext;
  private readonly root: PDFRef;
  private readonly document: PDFRef;
  private readonly parts: PDFArray;
  private readonly numbers: PDFArray;
  private readonly maps = new Map<string, PDFDict>();
  private next = 0;

  constructor(context: PDFContext) {
    this.context = context;
    this.root = context.nextRef();
    this.document = context.nextRef();
    this.parts = PDFArray.withContext(context);
    this.numbers = PDFArray.withContext(context);
  }

  /** Takes a paper's tags out of it; one without tags, or with tags that cannot be kept, has none. */
  partOf(source: PDFDocument): TaggedPart | undefined {
    const found = tagsOf(source);
    if (found === undefined || this.clashes(found)) {
      asArtifacts(source);
      return undefined;
    }
    const offset = this.next;
    this.next = this.renumber(source, found.parents);
    const moved = [...found.parents].map(([key, value]) => [key + offset, value] as const);
    return { ...found, parents: new Map(moved) };
  }

  add(part: TaggedPart | undefined, title: string, copier: PDFObjectCopier): void {
    if (part === undefined) return;
    const element = this.context.nextRef();
    const kids = part.kids.map((kid) => this.adopted(copier.copy(kid), element));
    const dict = this.context.obj({ Type: 'StructElem', S: 'Part', P: this.document, K: kids });
    dict.set(PDFName.of('T'), pdfText(title));
    this.context.assign(element, dict);
    this.parts.push(element);
    for (const [key, value] of [...part.parents].sort(([a], [b]) => a - b)) {
      this.numbers.push(PDFNumber.of(key));
      this.numbers.push(copier.copy(value));
    }
    for (const [name, map] of part.maps) this.addMap(name, copier.copy(map));
  }

  write(catalog: PDFDict): void {
    if (this.parts.size() === 0) return;
    this.context.assign(
      this.document,
      this.context.obj({ Type: 'StructElem', S: 'Document', P: this.root, K: this.parts }),
    );
    const root = this.context.obj({
      Type: 'StructTreeRoot',
      K: this.document,
      ParentTree: { Nums: this.numbers },
      ParentTreeNextKey: this.next,
    });
    for (const [name, map] of this.maps) root.set(PDFName.of(name), map);
    this.context.assign(this.root, root);
    catalog.set(PDFName.of('StructTreeRoot'), this.root);
    catalog.set(PDFName.of('MarkInfo'), this.context.obj({ Marked: true }));
  }

  /** Two papers that mean different things by one name cannot share a tree. */
  private clashes({ maps }: TaggedPart): boolean {
    return maps.some(([name, map]) => {
      const known = this.maps.get(name);
      return (
        known !== undefined &&
        map.entries().some(([key, value]) => {
          const other = known.lookup(key);
          return other !== undefined && other.toString() !== lookedUp(map, value).toString();
        })
      );
    });
  }

  private addMap(name: string, map: PDFDict): void {
    const known = this.maps.get(name);
    if (known === undefined) this.maps.set(name, map);
    else for (const [key, value] of map.entries()) known.set(key, value);
  }

  private adopted(kid: PDFObject, parent: PDFRef): PDFObject {
    const element = this.context.lookup(kid);
    if (element instanceof PDFDict) element.set(PDFName.of('P'), parent);
    return kid instanceof PDFDict ? this.context.register(kid) : kid;
  }

  /** Moves a paper's keys on; the first key that is free behind it. */
  private renumber(source: PDFDocument, parents: ReadonlyMap<number, PDFObject>): number {
    let last = -1;
    for (const [, object] of source.context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFStream ? object.dict : object;
      if (!(dict instanceof PDFDict)) continue;
      for (const name of ['StructParents', 'StructParent']) {
        const key = dict.lookup(PDFName.of(name));
        if (!(key instanceof PDFNumber)) continue;
        last = Math.max(last, key.asNumber());
        dict.set(PDFName.of(name), PDFNumber.of(key.asNumber() + this.next));
      }
    }
    return this.next + Math.max(last, ...parents.keys(), -1) + 1;
  }
}

function lookedUp(map: PDFDict, value: PDFObject): PDFObject {
  return map.context.lookup(value) ?? value;
}

/** The tags of a paper, cut off from the root of its own tree. */
function tagsOf(source: PDFDocument): TaggedPart | undefined {
  const root = source.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  const tree = root.lookup(PDFName.of('ParentTree'));
  const top = root.get(PDFName.of('K'));
  if (!(tree instanceof PDFDict) || top === undefined) return undefined;
  const list = source.context.lookup(top);
  const kids = list instanceof PDFArray ? list.asArray() : [top];
  for (const kid of kids) {
    const element = source.context.lookup(kid);
    if (element instanceof PDFDict) element.delete(PDFName.of('P'));
  }
  const maps = (['RoleMap', 'ClassMap'] as const).flatMap((name) => {
    const map = root.lookup(PDFName.of(name));
    return map instanceof PDFDict ? [[name, map] as const] : [];
  });
  return { kids, parents: numberTree(tree), maps };
}
