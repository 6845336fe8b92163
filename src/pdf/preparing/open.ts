import { PDFArray, PDFContext, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { type CrossReferences, crossReferences } from './cross-references.ts';
import { notLocked, type Unlocking, unlocking } from './encryption/unlocking.ts';
import { limits } from './limits.ts';
import { ObjectReader } from './object-reader.ts';
import { latin, type Reading } from './scan.ts';
import { beyond, damaged, Spending, UnreadablePdf } from './unreadable.ts';

/** A file whose every object has been read and unlocked. */
export interface OpenPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly spending: Spending;
}

/**
 * Opens a PDF that opens without a password, by its tables of cross-references alone: what they do
 * not lead to is not there, and a file whose tables are wrong is damaged. Nothing is guessed.
 *
 * @throws UnreadablePdf
 */
export function openPdf(file: Uint8Array): OpenPdf {
  if (file.length > limits.fileBytes) beyond('fileBytes');
  const bytes = fromHeader(file);
  const context = PDFContext.create();
  const spending = new Spending();
  const reading: Reading = { context, spending, unlocked: (string) => string };
  const references = crossReferences(bytes, reading);
  readObjects(bytes, reading, references);
  const catalog = context.lookup(references.trailer.get(PDFName.of('Root')));
  if (!(catalog instanceof PDFDict)) throw damaged('catalog');
  return { context, catalog, spending };
}

/** Offsets count from "%PDF-", which may be within the first 1024 bytes. */
function fromHeader(file: Uint8Array): Uint8Array {
  const at = latin(file.subarray(0, 1024)).indexOf('%PDF-');
  if (at < 0) throw new UnreadablePdf({ kind: 'not-a-pdf' });
  return file.subarray(at);
}

function readObjects(bytes: Uint8Array, reading: Reading, references: CrossReferences): void {
  const { context } = reading;
  const { trailer, places } = references;
  const locks = trailer.get(PDFName.of('Encrypt'));
  const plain = new ObjectReader(bytes, places, reading, notLocked);
  const lock = locks === undefined ? undefined : plain.resolved(locks);
  if (locks !== undefined && !(lock instanceof PDFDict)) throw damaged('encryption');
  const opened: Unlocking =
    lock instanceof PDFDict ? unlocking(lock, firstId(trailer, plain)) : notLocked;
  new ObjectReader(bytes, places, reading, opened).readAll(locks);
  const [root, own] = [trailer.get(PDFName.of('Root')), trailer.get(PDFName.of('Info'))];
  context.trailerInfo = {
    ...(root === undefined ? {} : { Root: root }),
    ...(own === undefined ? {} : { Info: own }),
  };
}

function firstId(trailer: PDFDict, reader: ObjectReader): Uint8Array {
  const ids = reader.resolved(trailer.get(PDFName.of('ID')));
  const first = ids instanceof PDFArray ? ids.get(0) : undefined;
  return first instanceof PDFString || first instanceof PDFHexString
    ? first.asBytes()
    : new Uint8Array();
}
