import { findingInWords } from '../../documents/finding-in-words.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import type { Words } from '../../words/words.ts';

/** All that an interview says in one language. */
export function speechOf(words: Words): InterviewSpeech {
  return {
    ...words.interviewWords,
    fact: (path) => words.factWords[path],
    finding: (finding) => findingInWords(words, finding),
  };
}
