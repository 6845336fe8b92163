import { findingInWords } from '../../documents/finding-in-words.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import { isLanguage } from '../../words/languages.ts';
import { typedWords } from '../../words/typed-words.ts';
import type { Words } from '../../words/words.ts';

/** Everything an interview says in one language. */
export function speechOf(words: Words): InterviewSpeech {
  return {
    ...words.interviewWords,
    typed: typedWords[isLanguage(words.language) ? words.language : 'en'],
    fact: (path) => words.factWords[path],
    finding: (finding) => findingInWords(words, finding),
  };
}
