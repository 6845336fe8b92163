import { PDFDict, type PDFDocument, PDFName, PDFStream } from 'pdf-lib';

/** A paper without tags in a file that has them: what it shows is drawn, and not read aloud. */
export function asArtifacts(document: PDFDocument): void {
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const name of ['StructParents', 'StructParent']) dict.delete(PDFName.of(name));
  }
  for (const page of document.getPages()) {
    page.node.normalize();
    if (page.node.Contents() === undefined) continue;
    page.node.wrapContentStreams(
      context.register(context.flateStream('/Artifact BMC\n')),
      context.register(context.flateStream('\nEMC')),
    );
  }
}
