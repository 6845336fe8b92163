import { stat } from 'node:fs/promises';
import { isPdf } from '../../cli/pdf-text.ts';
import { isCountyFile } from '../../intake/county-file/rows.ts';
import { firstBytes } from './first-bytes.ts';

/** What a file contains, judging by its name and first characters. */
export type FileKind =
  | 'record'
  | 'records-by-line'
  | 'array'
  | 'csv'
  | 'xlsx'
  | 'county'
  | 'paper'
  | 'old-excel'
  | 'other';

/** Files in a folder that are neither records nor papers are reported, not skipped. */
export async function fileKind(path: string): Promise<FileKind> {
  // A pipe would be waited for, and a device may have no end.
  if (!(await stat(path)).isFile()) return 'other';
  const ending = /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  const head = await firstBytes(path, headBytes);
  if (isPdf(head)) return 'paper';
  if (head[0] === 0x50 && head[1] === 0x4b) return ending === 'xlsx' ? 'xlsx' : 'other';
  const text = new TextDecoder(utf16(head)).decode(head).replace(/^\uFEFF/u, '');
  if (/^(?:csv|tsv|tab)$/u.test(ending)) return isCountyFile(text) ? 'county' : 'csv';
  if (/^(?:ndjson|jsonl)$/u.test(ending)) return 'records-by-line';
  if (ending === 'json') return jsonKind(text);
  if (/^ya?ml$/u.test(ending)) return 'record';
  if (ending === 'xls') return 'old-excel';
  if (ending === 'txt') return isCountyFile(text) ? 'county' : 'paper';
  return 'other';
}

function jsonKind(text: string): FileKind {
  if (/^\s*\[/u.test(text)) return 'array';
  const [first = '', second = ''] = text.split(/\r\n|[\r\n]/u).filter((one) => one.trim() !== '');
  return isWhole(first) && second.startsWith('{') ? 'records-by-line' : 'record';
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function utf16([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Enough for the first two lines of a table or of records by line. */
const headBytes = 64 * 1024;
