import { readRapSheet } from './rap-sheet/read-rap-sheet.ts';
import type { Reading } from './reading.ts';

export function readPaper(text: string): Reading | undefined {
  return readRapSheet(text);
}
