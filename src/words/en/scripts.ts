import { scriptsIn } from '../script-words.ts';
import { listInWords } from './dates.ts';

export const { scriptWords } = scriptsIn(
  {
    han: ['a Chinese character', 'Chinese characters'],
    hangul: ['a Korean letter', 'Korean letters'],
    japanese: ['a Japanese letter', 'Japanese letters'],
    arabic: ['an Arabic letter', 'Arabic letters'],
    hebrew: ['a Hebrew letter', 'Hebrew letters'],
    armenian: ['an Armenian letter', 'Armenian letters'],
    thai: ['a Thai letter', 'Thai letters'],
    khmer: ['a Khmer letter', 'Khmer letters'],
    devanagari: ['a Hindi letter', 'Hindi letters'],
    other: ['a letter of another script', 'letters of other scripts'],
    sign: ['a sign', 'signs'],
  },
  listInWords,
);
