import { findingInWords } from '../../documents/finding-in-words.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import type { Words } from '../../words/words.ts';

/** Everything an interview says in one language. */
export function speechOf(words: Words): InterviewSpeech {
  return {
    ...words.interviewWords,
    typed: words.typed,
    fact: (path) => words.factWords[path],
    finding: (finding) => findingInWords(words, finding),
  };
}
