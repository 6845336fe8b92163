import { type PDFArray, PDFDict, PDFDocument, PDFName, PDFNull, type PDFRef } from 'pdf-lib';
import { expect, it } from 'vitest';
import { withoutTagsOfArtifacts } from '../../src/pdf/tags-of-artifacts.ts';

/** A page of two marks: one of a paragraph, one of what was a tag before it was made an artifact. */
async function withOldTag(parent: boolean) {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const root = context.nextRef();
  const paragraph = context.register(context.obj({ S: 'P', P: root, K: 0 }));
  const old = context.register(
    context.obj({ S: 'Artifact', K: 1, ...(parent ? { P: root } : {}) }),
  );
  const marks = context.obj([paragraph, old]);
  context.assign(root, context.obj({ K: paragraph, ParentTree: { Nums: [0, marks] } }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  return { document, marks, paragraph, old };
}

function heldBy(marks: PDFArray): readonly unknown[] {
  return marks.asArray();
}

it('a tag that no tag holds, and whose words are an artifact, is not in the file', async () => {
  const { document, marks, paragraph } = await withOldTag(false);
  withoutTagsOfArtifacts(document);
  expect(heldBy(marks)).toEqual([paragraph, PDFNull]);
});

it('a tag that another holds stays', async () => {
  const { document, marks, paragraph, old } = await withOldTag(true);
  withoutTagsOfArtifacts(document);
  const refs: readonly PDFRef[] = [paragraph, old];
  expect(heldBy(marks)).toEqual(refs);
  expect(document.context.lookup(old)).toBeInstanceOf(PDFDict);
});
