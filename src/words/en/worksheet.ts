export interface Prompt {
  readonly topic: string;
  readonly question: string;
}

/** Questions from which a declaration is written, where the judge has a choice and for an infraction. */
export const worksheetPrompts: Readonly<Record<'judgesChoice' | 'infraction', readonly Prompt[]>> =
  {
    judgesChoice: [
      { topic: 'The case', question: 'What would you like the judge to know about what happened?' },
      { topic: 'Since then', question: 'What has changed in your life?' },
      { topic: 'Work and school', question: 'Where do you work or study, and since when?' },
      { topic: 'Family and community', question: 'Who depends on you? What do you do for others?' },
      { topic: 'Treatment and programs', question: 'What did you complete, and when?' },
      { topic: 'Why now', question: 'What does this conviction keep you from doing?' },
    ],
    infraction: [
      { topic: 'The sentence', question: 'When and how did you complete what the court ordered?' },
      { topic: 'Since then', question: 'How have you lived since the judgment?' },
      { topic: 'Now', question: 'Are you serving a sentence or charged with a crime now?' },
    ],
  };
