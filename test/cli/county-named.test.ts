import { describe, expect, it } from 'vitest';
import { allQuestionsLines } from '../../src/cli/new/all-questions.ts';
import { noStyle } from '../../src/cli/style.ts';
import { county } from '../../src/court/county.ts';
import { languages } from '../../src/words/languages.ts';
import { losAngeles } from '../los-angeles.ts';

const orange = county.parse({ name: 'Orange' });

describe.each(['en', 'es'] as const)(
  'the interview in %s shows how to type another county',
  (language) => {
    const asked = (of: typeof orange) =>
      allQuestionsLines(languages[language], { county: of, style: noStyle, width: 1000 }).join(
        '\n',
      );

    it('than Los Angeles', () => {
      expect(asked(losAngeles)).toContain('Orange County');
      expect(asked(losAngeles)).toContain('NO.: 6VW01234, BA000000-01.');
      expect(asked(losAngeles)).toContain('PEOPLE: DA, LA City Attorney.');
      expect(asked(losAngeles)).not.toMatch(/\{\w+\}/u);
    });

    it('than Orange', () => {
      expect(asked(orange)).toContain('Los Angeles County');
      expect(asked(orange)).not.toContain('Orange');
      expect(asked(orange)).toContain('PEOPLE: DA.');
      expect(asked(orange)).not.toMatch(/\bLA\b|BA000000|\{\w+\}/u);
    });
  },
);
