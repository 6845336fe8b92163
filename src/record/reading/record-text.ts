import type { RawFinding } from './raw-finding.ts';

/** A record of a person is a few kilobytes; nothing near this is one. */
const mostBytes = 256 * 1024;

export type RecordText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly finding: RawFinding };

/**
 * The text of a file from any editor: UTF-8, or UTF-16 with a byte order mark, as Windows writes
 * it, with Windows, Unix or old Mac line ends. A file that is not text is distinguished from text
 * in another encoding, which saving the file again can fix.
 */
export function recordText(source: string | Uint8Array): RecordText {
  if (source.length > mostBytes) return failed({ code: 'too-large', path: [] });
  return typeof source === 'string' ? checked(source) : decoded(source);
}

function decoded(bytes: Uint8Array): RecordText {
  const encoding = encodingOf(bytes);
  try {
    return checked(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return notDecoded(new TextDecoder(encoding).decode(bytes));
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The replacement character, in text that is otherwise plain. */
function notDecoded(text: string): RecordText {
  if (isNotText(text)) return failed({ code: 'not-text', path: [] });
  const before = lines(text.slice(0, text.indexOf('\uFFFD'))).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return failed({ code: 'not-utf-8', path: [], place });
}

function checked(written: string): RecordText {
  const text = lines(written.replace(/^\uFEFF/u, ''));
  if (isNotText(text)) return failed({ code: 'not-text', path: [] });
  return text.trim() === '' ? failed({ code: 'empty-file', path: [] }) : { ok: true, text };
}

function lines(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n');
}

/** Control codes are in PDFs, images and Word files, never in text; RTF begins with its name. */
function isNotText(text: string): boolean {
  return /^%PDF|^\{\\rtf/u.test(text) || controlCodes.test(text);
}

const controlCodes = /[^\P{Cc}\t\n\v\f\r\u007F-\u009F]/u;

function failed(finding: RawFinding): RecordText {
  return { ok: false, finding };
}
