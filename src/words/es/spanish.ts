import * as alternatives from './alternatives.ts';
import * as batch from './batch.ts';
import * as batchTables from './batch-tables.ts';
import * as blankRecord from './blank-record.ts';
import * as byHand from './by-hand.ts';
import * as caption from './caption.ts';
import * as caseNumbers from './case-numbers.ts';
import * as casePhrases from './case-phrases.ts';
import * as cautions from './cautions.ts';
import * as codes from './codes.ts';
import * as commandLine from './command-line.ts';
import * as courthouses from './courthouses.ts';
import * as dates from './dates.ts';
import * as daysToKeep from './days-to-keep.ts';
import * as effects from './effects.ts';
import * as facts from './facts.ts';
import * as faults from './faults.ts';
import * as findingLabels from './finding-labels.ts';
import * as findings from './findings.ts';
import * as forms from './forms.ts';
import * as formsSaid from './forms-said.ts';
import * as help from './help.ts';
import * as holidays from './holidays.ts';
import * as interview from './interview.ts';
import * as law from './law/law-words.ts';
import * as lawPage from './law-page.ts';
import * as lawSaid from './law-said.ts';
import * as notReady from './not-ready.ts';
import * as outcomes from './outcomes.ts';
import * as packetFiles from './packet-files.ts';
import * as paperHeads from './paper-heads.ts';
import * as paperTitles from './paper-titles.ts';
import * as petition from './petition.ts';
import * as places from './places.ts';
import * as planSteps from './plan-steps.ts';
import * as questions from './questions.ts';
import * as readSaid from './read-said.ts';
import * as reading from './reading.ts';
import * as reasons from './reasons.ts';
import * as recordAnswers from './record-answers.ts';
import * as routes from './routes.ts';
import * as scripts from './scripts.ts';
import * as sentences from './sentences.ts';
import * as statutes from './statutes.ts';
import * as typed from './typed.ts';
import * as whatIf from './what-if-lines.ts';
import * as whichPetition from './which-petition.ts';
import * as why from './why-lines.ts';
import * as worksheet from './worksheet.ts';

/** All that is said in Spanish, as one value; see docs/glossary.md. */
export const spanish = {
  language: 'es',
  languageTag: 'es-US',
  ...alternatives,
  ...blankRecord,
  ...batch,
  ...batchTables,
  ...caseNumbers,
  ...statutes,
  ...byHand,
  ...caption,
  ...casePhrases,
  ...cautions,
  ...codes,
  ...commandLine,
  ...courthouses,
  ...dates,
  ...daysToKeep,
  ...effects,
  ...facts,
  ...faults,
  ...findingLabels,
  ...findings,
  ...formsSaid,
  ...help,
  ...holidays,
  ...interview,
  ...lawPage,
  ...lawSaid,
  ...notReady,
  ...outcomes,
  ...packetFiles,
  ...paperHeads,
  ...paperTitles,
  ...petition,
  ...places,
  ...planSteps,
  ...questions,
  ...readSaid,
  ...reasons,
  ...recordAnswers,
  ...routes,
  ...scripts,
  ...sentences,
  ...typed,
  ...whatIf,
  ...whichPetition,
  ...why,
  ...worksheet,
  forms,
  law,
  reading,
} as const;
