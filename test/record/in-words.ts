import { findingInWords, type WordedFinding } from '../../src/documents/finding-in-words.ts';
import type { Finding } from '../../src/record/finding.ts';
import { inEnglish } from '../in-english.ts';

/** A finding as a person reads it. */
export function inWords(found: Finding | undefined): WordedFinding {
  if (found === undefined) throw new Error('there is no such finding');
  return findingInWords(inEnglish.words, found);
}
