import type { Line, Run } from './block.ts';

/** Styles within a line: **bold**, *italic*, `a file's name`; \ before a mark makes it plain. */
export function inlineRuns(text: string): Line {
  const runs: Run[] = [];
  let style: Run['style'] = 'plain';
  let words = '';
  const close = () => {
    if (words !== '') runs.push({ text: words, style });
    words = '';
  };
  for (const [part] of text.matchAll(/\\[!-/:-@[-`{-~]|\*\*|[*`]|[^\\*`]+|\\/gu)) {
    const mark =
      part === '**' ? 'bold' : part === '*' ? 'italic' : part === '`' ? 'file' : undefined;
    if (mark === undefined) {
      words += part.length === 2 && part.startsWith('\\') ? part.slice(1) : part;
      continue;
    }
    close();
    style = style === mark ? 'plain' : mark;
  }
  close();
  return runs;
}
