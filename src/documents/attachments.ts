import type { Overflow } from '../forms/filling.ts';
import type { Block, Line, Paper } from '../paper/block.ts';
import type { Caption } from '../petition/plan.ts';
import type { FiledWords } from '../words/words.ts';

/** The attachment to a petition: what does not fit its form, each part under its own number. */
export function attachments(
  { caseNumber, defendant }: Pick<Caption, 'caseNumber' | 'defendant'>,
  overflow: readonly Overflow[],
  words: FiledWords,
): Paper {
  const blocks = overflow.flatMap((part): readonly Block[] => [
    { kind: 'heading', level: 1, line: plain(part.title) },
    ...(part.rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: part.head.map(plain),
            rows: part.rows.map((row) => row.map(plain)),
          },
        ]),
    ...part.paragraphs.map((text): Block => ({ kind: 'paragraph', lines: [plain(text)] })),
  ]);
  return {
    title: words.filedTitles.attachment(caseNumber),
    footer: words.filedTitles.attachmentFooter(caseNumber),
    numbering: words.pageNumbering,
    language: words.languageTag,
    blocks: [
      {
        kind: 'paragraph',
        lines: [
          plain(words.courtFormWords.peopleV(defendant)),
          plain(`${words.captionWords.caseNumber}${caseNumber}`),
        ],
      },
      ...blocks,
    ],
  };
}

function plain(text: string): Line {
  return [{ text, style: 'plain' }];
}
