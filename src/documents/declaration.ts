import type { Paper } from '../paper/block.ts';
import { writtenName } from '../petition/written-name.ts';
import { type CaseToPrint, caseWords, longBlank } from './case-words.ts';
import { renderPaper } from './render.ts';

/**
 * The petitioner's declaration: their own words where the record has them, else questions to start
 * from and room to write. The oath is the one of Code of Civil Procedure section 2015.5, as form
 * MC-031 prints it: it may be signed in California or elsewhere.
 */
export function declaration(input: CaseToPrint): Paper {
  const { plan } = input;
  const name = writtenName(input.record.petitioner.name);
  return renderPaper(
    'en',
    'declaration',
    {
      ...caseWords(input),
      declarant: name,
      signer: name,
      statement: plan.statement.map((text, index) => ({ number: index + 2, text })),
      prompts: prompts(input).map(({ topic, question }, index) => ({
        number: index + 2,
        topic,
        question,
        lines: [longBlank, longBlank, longBlank],
      })),
    },
    { title: `Declaration of ${name}`, footer: 'DECLARATION OF PETITIONER' },
  );
}

interface Prompt {
  readonly topic: string;
  readonly question: string;
}

function prompts({ plan }: CaseToPrint): readonly Prompt[] {
  if (plan.writtenDeclaration && !plan.discretionary) {
    return [
      { topic: 'The sentence', question: 'When and how did you finish what the court ordered?' },
      {
        topic: 'Since then',
        question: 'How have you lived since the judgment? Was there any other case?',
      },
      { topic: 'Now', question: 'Are you serving a sentence or charged with a crime now?' },
    ];
  }
  return [
    { topic: 'What happened', question: 'What would you like the judge to know about the case?' },
    { topic: 'Since then', question: 'What has changed in your life?' },
    { topic: 'Work and school', question: 'Where do you work or study, and since when?' },
    { topic: 'Family and others', question: 'Who depends on you? What do you do for others?' },
    { topic: 'Treatment and programs', question: 'What did you finish?' },
    { topic: 'Why now', question: 'What does the conviction stand in the way of?' },
  ];
}
