import { expect, it } from 'vitest';
import { paperFromMarkdown } from '../../src/paper/from-markdown.ts';
import { paperToPdf } from '../../src/paper/to-pdf.ts';
import { readBack } from '../pdf/read-back.ts';

it('a line to write on is on the page of the words that ask for it, wherever the page ends', async () => {
  const line = '_'.repeat(40);
  for (let before = 24; before < 34; before += 1) {
    const filler = Array.from({ length: before }, (_, index) => `Paragraph ${index + 1}.`);
    const text = [...filler, 'Write it here:', `Office: ${line}`, `Address: ${line}`, ...filler];
    const { pages } = await readBack(
      paperToPdf(
        paperFromMarkdown(text.join('\n\n'), {
          title: 'Lines',
          footer: '',
          language: 'en-US',
          numbering: '',
        }),
      ),
    );
    const asked = pages.find((page) => page.text.includes('here:'));
    expect(asked?.text).toContain('Office:');
    expect(asked?.text).toContain('Address:');
  }
});
