import type { PlainDate } from '../calendar/plain-date.ts';
import { citationOf, lawBook, lawGroups } from '../law/book/law-book.ts';
import type { LawEntry } from '../law/book/law-entry.ts';
import { lookUp } from '../law/book/look-up.ts';
import { publishedSection } from '../law/book/published-section.ts';
import { jsonText } from '../packet/json-text.ts';
import type { Words } from '../words/words.ts';
import { exitCodes } from './exit-codes.ts';
import type { Run } from './setting.ts';
import { today } from './today.ts';
import { UsageFault } from './usage-fault.ts';
import { wrapped } from './wrapped.ts';

export interface LawOptions {
  readonly asOf?: PlainDate;
  readonly json?: true;
}

/** Shows the law book or a section: loaded only if requested. */
export function showLaw(screen: Run, section: readonly string[], options: LawOptions): void {
  if (section.length === 0) list(screen, options);
  else show(screen, section.join(' '), options);
  screen.end(exitCodes.done);
}

function list(screen: Run, { json, asOf = today() }: LawOptions): void {
  if (json === true) {
    screen.print(jsonText(lawBook.map((entry) => published(screen.words, entry, asOf))));
    return;
  }
  const widest = Math.max(...lawBook.map((entry) => citationOf(entry).length));
  for (const [group, entries] of groupsInOrder()) {
    screen.printLines([
      screen.style.bold(screen.words.law.groupWords[group]),
      ...entries.flatMap((entry) => {
        const citation = citationOf(entry);
        const lead = `  ${citation.padEnd(widest)}  `;
        return wrapped(
          screen.words.law.wordsOf(citation).title,
          screen.width,
          lead,
          ' '.repeat(lead.length),
        );
      }),
      '',
    ]);
  }
  screen.printLines(wrapped(screen.words.lawSaid.oneOfThem, screen.width));
}

function groupsInOrder(): readonly (readonly [keyof typeof lawGroups, readonly LawEntry[]])[] {
  return [
    ['dismissals', lawGroups.dismissals],
    ['reductions-and-probation', lawGroups['reductions-and-probation']],
    ['other-remedies', lawGroups['other-remedies']],
    ['felonies-and-driving', lawGroups['felonies-and-driving']],
    ['effect-and-time', lawGroups['effect-and-time']],
  ];
}

/**
 * @throws UsageFault if no section in the book matches.
 */
function show(screen: Run, written: string, { json, asOf = today() }: LawOptions): void {
  const found = lookUp(written);
  if (found.kind === 'unreadable') {
    throw UsageFault.of('no-section', { written });
  }
  if (found.kind === 'not-here') {
    const near = found.near.map(citationOf).join(', ');
    throw near === ''
      ? UsageFault.of('not-in-the-law-book', { written })
      : UsageFault.of('not-in-the-law-book-near', { written, near });
  }
  const sections = found.entries.map((entry) => published(screen.words, entry, asOf));
  if (json === true) {
    screen.print(jsonText(sections));
    return;
  }
  screen.printLines(
    sections.flatMap((section) => [
      ...screen.words.lawPage(section, asOf).flatMap((line) => drawn(line, screen)),
      '',
    ]),
  );
}

function published({ law }: Words, entry: LawEntry, asOf: PlainDate) {
  return publishedSection(entry, law.wordsOf(citationOf(entry)), asOf);
}

function drawn(
  { kind, text }: ReturnType<Words['lawPage']>[number],
  { style, width }: Run,
): readonly string[] {
  switch (kind) {
    case 'title':
      return [...wrapped(text, width).map(style.bold), ''];
    case 'heading':
      return ['', ...wrapped(text, width).map(style.bold)];
    case 'text':
      return wrapped(text, width);
    case 'item':
      return wrapped(text, width, '  - ', '    ');
    case 'note':
      return ['', ...wrapped(text, width).map(style.dim)];
  }
}
