import { factWords } from '../../words/en/facts.ts';
import { interviewWords as english } from '../../words/en/interview.ts';
import { interviewWords as spanish } from '../../words/es/interview.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import type { InterviewLanguage } from './new-options.ts';

/** All that an interview says in one language. */
export function speechIn(language: InterviewLanguage): InterviewSpeech {
  const own = language === 'es' ? spanish : english;
  return { ...own, fact: (path) => factWords[path] };
}
