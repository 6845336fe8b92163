import { scriptsIn } from '../script-words.ts';
import { listInWords } from './dates.ts';

export const { scriptWords } = scriptsIn(
  {
    han: ['un carácter chino', 'caracteres chinos'],
    hangul: ['una letra coreana', 'letras coreanas'],
    japanese: ['una letra japonesa', 'letras japonesas'],
    arabic: ['una letra árabe', 'letras árabes'],
    hebrew: ['una letra hebrea', 'letras hebreas'],
    armenian: ['una letra armenia', 'letras armenias'],
    thai: ['una letra tailandesa', 'letras tailandesas'],
    khmer: ['una letra jemer', 'letras jemeres'],
    devanagari: ['una letra hindi', 'letras hindi'],
    other: ['una letra de otra escritura', 'letras de otras escrituras'],
    sign: ['un signo', 'signos'],
  },
  listInWords,
);
