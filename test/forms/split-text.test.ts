import { describe, expect, it } from 'vitest';
import { splitForField } from '../../src/pdf/split-text.ts';
import { officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';
import { ready } from './ready-official.ts';

const sentence = 'I have worked at the same shop since, and each month I send what I can. ';
const paragraph = (number: number, sentences: number) =>
  `${number}. ${sentence.repeat(sentences).trim()}`;
const bare = (text: string) => text.replaceAll(/\s+/gu, '');

describe.runIf(officialFormsAreThere)(`a statement longer than MC-031 ${ofOfficialForms}`, () => {
  it('loses no word, and leaves no first line of a paragraph alone at the end of the page', async () => {
    const form = await ready('mc-031');
    for (let sentences = 4; sentences < 20; sentences += 1) {
      const others = Array.from({ length: 16 }, (_, index) => paragraph(index + 2, 8));
      const text = [paragraph(1, sentences), ...others].join('\n\n');
      const { first, rest } = await splitForField(form, 'text', text, '\n\n(Continued.)');
      expect(first).toMatch(/\n\n\(Continued\.\)$/u);
      const kept = first.replace(/\n\n\(Continued\.\)$/u, '');
      expect(bare(kept + rest)).toBe(bare(text));
      const last = kept.split('\n\n').at(-1) ?? '';
      expect(/^\d+\. /u.test(rest) || last.length > 160, last).toBe(true);
    }
  });
});
