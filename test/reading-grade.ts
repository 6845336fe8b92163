import type { Block, Line, Paper } from '../src/paper/block.ts';
import { plainText } from '../src/paper/block.ts';

/**
 * The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and
 * others, 1975). Names, citations, addresses, numbers and file names are left out, since no wording
 * could make them plainer.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.map(wordsOf).filter((one) => one.length > 0);
  const count = words.reduce((sum, one) => sum + one.length, 0);
  const syllables = words.flat().reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (count / words.length) + 11.8 * (syllables / count) - 15.59;
}

/** The sentences of a paper, without its tables of data and without `names`. */
export function sentencesOf(paper: Paper, names: readonly string[]): readonly string[] {
  return paper.blocks
    .flatMap(linesOf)
    .map((line) => withoutCitations(withoutNames(plainText(line), names)))
    .flatMap((line) => line.split(/(?<=[.?!])\s+/u))
    .filter((sentence) => wordsOf(sentence).length > 2);
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [block.line];
    case 'paragraph':
    case 'note':
      return [block.lines.flatMap((line) => [...line, { text: ' ', style: 'plain' as const }])];
    case 'list':
      return block.items.map(({ lines }) =>
        lines.flatMap((line) => [...line, { text: ' ', style: 'plain' as const }]),
      );
    case 'table':
      return block.rows.flatMap((row) => row.slice(1));
    case 'page-break':
      return [];
  }
}

function withoutNames(text: string, names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((words, name) => (name === '' ? words : words.replaceAll(name, ' X ')), text);
}

function withoutCitations(text: string): string {
  return text
    .replaceAll(/\((?:[^()]|\([^()]*\))*\d(?:[^()]|\([^()]*\))*\)/gu, ' ')
    .replaceAll(/\b(?:[A-Z]{2,4}|[Ss]ections?|rule|form) \d[\w.()-]*/gu, ' X ')
    .replaceAll(/\b[A-Z]{2,}[\w-]*\d[\w-]*/gu, ' X ')
    .replaceAll(/[\w./-]+\.(?:pdf|html|json|ics|docx|gov|org|com)[\w/-]*/gu, ' X ')
    .replaceAll(/(\d)[.,](?=\d)/gu, '$1')
    .replaceAll(/\b([ap])\.m\./gu, '$1m');
}

function wordsOf(sentence: string): readonly string[] {
  return (sentence.match(/[\p{L}’']+/gu) ?? []).filter((word) => word !== 'X');
}

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  if (letters.length <= 3) return 1;
  const bare = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/u, (end) => end.slice(0, 1));
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/gu) ?? []).length);
}
