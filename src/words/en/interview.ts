import type { InterviewWords } from '../interview-words.ts';
import { dateInWords, listInWords } from './dates.ts';
import { answerLabels, factHints, itemLabels } from './interview-answers.ts';
import { typed } from './typed.ts';

const monthNames = typed.months.map(([name = '']) => name.charAt(0).toUpperCase() + name.slice(1));

/** All that the interview says. */
export const interviewWords: InterviewWords = {
  intro: [
    'Answer from the docket. “You” is the person whose record this is; they know what no docket shows.',
    'Type ? if you do not know. “back” goes to the question before, “stop” saves and ends.',
  ],
  dontKnow: '(? if you do not know)',
  enterFor: (what) => `Enter: ${what}`,
  caseHead: (number) => `Case ${number}`,
  countHead: (number, statute) => `count ${number}${statute === undefined ? '' : ` (${statute})`}`,
  hint: (path) => factHints[path],
  answer: (fact, says) => answerLabels[fact]?.[says] ?? says,
  item: (fact) => itemLabels[fact],
  steps: {
    name: {
      ask: 'What is your name? If a case is under another name, put it after “aka”.',
      find: 'Your name today, for example: Kim Ly Trinh aka Kim Ly Dang. If the last name has two words: Lopez Garcia, Ana.',
    },
    birth: {
      ask: 'What is your date of birth?',
      find: 'With all four digits of the year: 4/2/1985.',
    },
    address: {
      ask: 'Where do you get mail?',
      find: 'On one line: 14330 Sample St Apt 9, Van Nuys, CA 91401. “none”, or “confidential” (Safe at Home).',
    },
    phone: {
      ask: 'What are your phone number and e-mail address?',
      find: '818-555-0110, rosa@example.com. If you need an interpreter at the hearing, add it: interpreter Spanish.',
    },
    statement: {
      ask: 'This part is up to the judge. What should the judge know, in your own words?',
      find: 'What has changed since then, and why it matters to you. You sign this under penalty of perjury. You can also write it by hand later.',
    },
    'case-number': {
      ask: 'What is the case number?',
      find: 'At the top of the docket, after NO{caseNumbers}.',
    },
    'another-case': {
      ask: 'Do you have another case? Type its number.',
      find: 'You may know it, or the state record (RAP sheet) shows it.',
    },
    courthouse: {
      ask: 'At which courthouse was the case?',
      find: 'At the top of the docket. If it was another county, type the county: {anotherCounty} County.',
    },
    'name-on-case': {
      ask: 'Under which name is the case?',
      find: 'The docket, after DEFENDANT.',
    },
    counts: {
      ask: 'Which count ended in a conviction? Type its number, its section and its level.',
      find: 'As the docket has them: 2: 23152(B) VC MISD. For several, put ; between them.',
    },
    statute: {
      ask: 'Which section was it? Type the code and the section.',
      find: 'The docket, beside the number of the count: PC 459, 23152(B) VC.',
    },
    plea: {
      ask: 'How did this count end, and on what day?',
      find: 'The docket: DEFENDANT PLEADS NOLO. Type the number and the day: 2 5/12/2016.',
    },
    reduction: {
      ask: 'Under which section was it reduced, and on what day?',
      find: 'The docket: 17(b) 3/14/2019; 1170.18 for Proposition 47; 17(d)(2) to an infraction. “no” if this count was not.',
    },
    prosecutor: {
      ask: 'Which office prosecuted the case?',
      find: 'The docket, after PEOPLE: {offices}. It gets a copy of the petition.',
    },
  },
  groups: {
    docket: {
      ask: 'After the sentence, does the docket show any of these?',
      find: 'Read the docket to its end. (? if you do not have all of it)',
    },
    owed: {
      ask: 'Is any of this still owed in this case?',
      find: 'The clerk has the balance.',
    },
    present: {
      ask: 'Is any of this true of you today, in any court, anywhere?',
      find: 'You know this yourself.',
    },
    rest: {
      ask: 'Does any of this apply? It changes what else can be asked for, or what to know first.',
      find: 'You know most of this; the state record (RAP sheet) shows convictions and relief.',
    },
  },
  several:
    'Type the numbers of those that apply (2, 5), or 0 for none. Put ? after a number you do not know (3?).',
  noMore: 'no more cases',
  skip: 'leave it out',
  sameDay: (day) => `the same day, ${day}`,
  sameAsBefore: 'as the count before',
  readBack: {
    nothing: 'None.',
    unknown: 'Left open.',
    noneOf: 'None of these.',
    some: (items) => `${listInWords(items)}.`,
    open: (items) => `Left open: ${listInWords(items)}.`,
    month: (month, year) => `${monthNames[month - 1] ?? ''} ${year}, the day not known.`,
    year: (year) => `${year}, the day not known.`,
    day: (day) => `${dateInWords(day)}.`,
    names: (names) =>
      names
        .map(({ first, middle, last, suffix }) =>
          [
            `first name ${first}`,
            ...(middle === undefined ? [] : [`middle name ${middle}`]),
            `last name ${last}`,
            ...(suffix === undefined ? [] : [suffix]),
          ].join(', '),
        )
        .join('; also '),
    counts: (counts) =>
      counts
        .map(({ number, statute, level }) =>
          [`count ${number}`, statute, ...(level === undefined ? [] : [level])].join(', '),
        )
        .join('; '),
    sentence: (kind, supervision, length) =>
      [kind, supervision, length === undefined ? undefined : `${length} months`]
        .filter((one) => one !== undefined)
        .join(', '),
  },
  trouble: {
    empty: 'Type an answer, or ? if you do not know.',
    needed: 'Nothing more can be asked without it. “stop” saves and ends.',
    choose: (most) => `Type one of the numbers, 1 to ${most}.`,
    'choose-several': (most) =>
      `Type the numbers of those that apply, 1 to ${most}, with a space or a comma between; 0 for none.`,
    'not-a-day':
      'That is not a date. Type it as 3/14/2016, March 14 2016, or, if no more is known, March 2016 or 2016.',
    'which-language': 'Type the language as well: interpreter Spanish.',
    'not-a-birthday': 'Type the day with all four digits of the year: 3/14/1985.',
    'not-a-name':
      'It is not clear where the last name begins. Type the last name first, with a comma: Lopez Garcia, Ana Maria.',
    'not-an-address':
      'Type the street, a comma, the city, the state and the ZIP code, all on one line.',
    'not-a-sentence':
      'Type the number of the kind of sentence, or the docket’s line of probation: 036 MONTHS SUMMARY PROBATION.',
    'not-a-program': 'Type the name of each class or program, and done or not done after it.',
    'not-a-number': 'Type a number in digits.',
    'not-a-case-number': 'A case number has digits, like 2CJ00000. Type it as the docket shows it.',
    'not-a-reduction':
      'Type the section first, 17(b), 17(d)(2), 1170.18 or HS 11361.8; then the day.',
    which: (names) =>
      names.length === 0
        ? 'No name in the list fits. dismissal courthouses prints the list.'
        : `Which of them: ${listInWords(names)}?`,
    first: 'This is the first question.',
    fault: (message, fix) => `${message} ${fix}`,
  },
  end: {
    head: 'Written by dismissal new, from the docket and what the person said.',
    saved: (file) => `The record is saved in ${file}, for you alone.`,
    stopped: (file) => `Go on with it later: dismissal new --from ${file}`,
    nothingToSave: 'Nothing was answered, and nothing is saved.',
    makePacket: 'Make the papers now? Enter to make them, “no” to leave it.',
    goesTo: (folder) => `They go to the folder ${folder}; for another, type its name.`,
    makeLater: (file, folder) => `Make the papers: dismissal packet ${file} --out ${folder}`,
    answersOver: 'The file of answers ends before the interview does.',
  },
  all: {
    head: 'Every question that dismissal new can ask',
    about:
      'For a lawyer to review in one sitting: the question, where the answer is found, the answers. A question is asked only where an answer to it can change something in the record at hand.',
    outcomes: 'How an interview can end',
    opens: 'Written as',
    aDay: 'A day; a month or a year if no more is known.',
    aDayAhead: 'A day, past or to come; a month or a year if no more is known.',
  },
};
