import { remembered } from '../pdf/remembered.ts';
import type { Line, Run, WordsRun } from './block.ts';

const place = /\[\[((?:\\.|[^\\;\]])*);((?:\\.|[^\\;\]])*);((?:\\.|[^\\;\]])*)\]\]/u;

/** An escaped character, a place, a change of style, or words. */
const part = new RegExp(
  `${place.source}|\\\\[!-/:-@[-\`{-~]|\\*\\*|[*\`]|[^\\\\*\`[]+|[\\\\[]`,
  'gu',
);

/**
 * Styles within a line: **bold**, *italic*, `a file's name`; [[name;tooltip;value]] is a place to
 * fill in; \ escapes a special character.
 */
export const inlineRuns = remembered(runsOf);

function runsOf(text: string): Line {
  const runs: Run[] = [];
  let style: WordsRun['style'] = 'plain';
  let words = '';
  const close = () => {
    if (words !== '') runs.push({ text: words, style });
    words = '';
  };
  for (const [found, name, tooltip = '', value = ''] of text.matchAll(part)) {
    if (name !== undefined) {
      close();
      runs.push({ style: 'place', name: plain(name), tooltip: plain(tooltip), text: plain(value) });
      continue;
    }
    const mark = styleOf(found);
    if (mark === undefined) {
      words += plain(found);
      continue;
    }
    close();
    style = style === mark ? 'plain' : mark;
  }
  close();
  return runs;
}

function styleOf(mark: string): WordsRun['style'] | undefined {
  if (mark === '**') return 'bold';
  if (mark === '*') return 'italic';
  return mark === '`' ? 'file' : undefined;
}

/** Text with its escapes taken out. */
export function plain(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
}
