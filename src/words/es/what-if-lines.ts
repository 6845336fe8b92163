import { whatIfLinesIn } from '../what-if-lines.ts';
import { alternativeTemplate } from './alternatives.ts';
import { cautionTemplate } from './cautions.ts';
import { requestWords } from './command-line.ts';
import { dateInWords } from './dates.ts';
import { outcomeWords } from './outcomes.ts';
import { filled, reasonWords } from './reasons.ts';

export const { whatIfLines } = whatIfLinesIn({
  title: 'Si {changes}:',
  count: 'Caso {caseNumber}, cargo {count}',
  nothingChanges: 'no cambia nada. {was}',
  allTheSame: '{was} de todos modos',
  notInTheRecord: 'no está en los datos',
  notBefore: 'no antes del',
  opens: 'se puede presentar desde el',
  goes: {
    because: 'Ya no',
    requests: 'Ya no se pide junto con esto',
    cautions: 'Ya no hay que saber',
    alternatives: 'Ya no es otro camino',
  },
  comes: {
    because: 'Entonces',
    requests: 'Entonces se puede pedir junto con esto',
    cautions: 'Entonces hay que saber',
    alternatives: 'Entonces es otro camino',
  },
  dateInWords,
  outcome: (outcome) => outcomeWords[outcome].short,
  reasonWords,
  requestWords,
  cautionTemplate,
  alternativeTemplate,
  filled,
});
