import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFObjectCopier,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { copyPagesBy } from './copied-pages.ts';
import { MergedTags } from './merged-tags.ts';
import { shareSameObjects } from './same-objects.ts';
import { saveSame } from './save-same.ts';
import { pdfText, printedOneSided } from './tags-into-document.ts';

/**
 * Forms that are filled in as one form that can still be filled in: pages of the same form keep
 * fields of their own, since each part's fields are under a name that only it has.
 */
export async function joinedForms(
  parts: readonly Uint8Array[],
  title: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const joined = { fields: context.obj([]), fonts: context.obj({}) };
  const tags = new MergedTags(context);
  for (const [index, bytes] of parts.entries()) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    const copier = PDFObjectCopier.for(source.context, context);
    const part = tags.partOf(source);
    copyPagesBy(copier, source, document);
    tags.add(part, source.getTitle() ?? title, copier);
    const form = source.catalog.lookup(PDFName.of('AcroForm'));
    if (form instanceof PDFDict) addPart(joined, copier, form, index + 1);
  }
  const form = context.obj({ Fields: joined.fields, DR: { Font: joined.fonts } });
  form.set(PDFName.of('DA'), PDFString.of('/Helv 0 Tf 0 g'));
  const { catalog } = document;
  catalog.set(PDFName.of('AcroForm'), context.register(form));
  catalog.set(PDFName.of('Lang'), PDFString.of('en-US'));
  catalog.set(PDFName.of('ViewerPreferences'), printedOneSided(document));
  tags.write(catalog);
  shareSameObjects(document);
  document.setTitle(title);
  return saveSame(document);
}

interface Joined {
  readonly fields: PDFArray;
  readonly fonts: PDFDict;
}

/** The fields of one form under a field without a value, whose name is before theirs. */
function addPart(
  { fields, fonts }: Joined,
  copier: PDFObjectCopier,
  form: PDFDict,
  number: number,
): void {
  const { context } = fonts;
  const parent = context.nextRef();
  const kids = context.obj([]);
  const roots = form.lookup(PDFName.of('Fields'));
  for (const root of roots instanceof PDFArray ? roots.asArray() : []) {
    if (!(root instanceof PDFRef)) continue;
    const copied = copier.copy(root);
    const field = context.lookup(copied);
    if (!(field instanceof PDFDict)) continue;
    field.set(PDFName.of('Parent'), parent);
    kids.push(copied);
  }
  context.assign(parent, context.obj({ T: pdfText(`part-${number}`), Kids: kids }));
  fields.push(parent);
  for (const [name, font] of fontsOf(form)) {
    if (!fonts.has(name)) fonts.set(name, copier.copy(font));
  }
}

/** The fonts with which a viewer writes when somebody types. */
function fontsOf(form: PDFDict): readonly (readonly [PDFName, PDFObject])[] {
  const resources = form.lookup(PDFName.of('DR'));
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  return fonts instanceof PDFDict ? fonts.entries() : [];
}
