import { whatIfLinesIn } from '../what-if-lines.ts';
import { alternativeTemplate } from './alternatives.ts';
import { cautionTemplate } from './cautions.ts';
import { requestWords } from './command-line.ts';
import { dateInWords } from './dates.ts';
import { outcomeWords } from './outcomes.ts';
import { filled, reasonWords } from './reasons.ts';

export const { whatIfLines } = whatIfLinesIn({
  title: 'What if {changes}:',
  count: 'Case {caseNumber}, count {count}',
  nothingChanges: 'nothing changes. {was}',
  allTheSame: '{was} all the same',
  notInTheRecord: 'not in the record',
  notBefore: 'not before',
  opens: 'opens',
  goes: {
    because: 'No longer',
    requests: 'No longer asked with it',
    cautions: 'No longer to know',
    alternatives: 'No longer another way',
  },
  comes: {
    because: 'Then',
    requests: 'Can be requested with it then',
    cautions: 'To know then',
    alternatives: 'Another way then',
  },
  dateInWords,
  outcome: (outcome) => outcomeWords[outcome].short,
  reasonWords,
  requestWords,
  cautionTemplate,
  alternativeTemplate,
  filled,
});
