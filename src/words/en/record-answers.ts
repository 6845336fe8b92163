/** Answers to the questions of a decision, by the words that stand for them in it. */
export const recordAnswers: Readonly<Record<string, string>> = {
  no: 'no',
  yes: 'yes',
  none: 'none',
  'a day': 'a day',
  'one or more': 'one or more',
  '2 or more': '2 or more',
  infraction: 'infraction',
  'another county': 'another county',
  'to another county': 'to another county',
  'to the county of filing': 'to the county where the petition is filed',
  'ordered and done': 'ordered and done',
  'ordered and not done': 'ordered and not done',
  'more than 0': 'more than 0',
  'under 18': 'under 18',
  '18 to 20': '18 to 20',
  '21 or older': '21 or older',
};

/** Answers to the question for a day: a day and those before it, or it and those after it. */
export const answerDays = {
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
} as const;

/** What a record says in its own words, which are English. */
export const valueWords = (_path: string, _seen: string): string | undefined => undefined;
