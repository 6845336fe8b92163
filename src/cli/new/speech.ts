import type { CountyProfile } from '../../court/county.ts';
import { findingInWords } from '../../documents/finding-in-words.ts';
import { usualCounty } from '../../facts/usual-county.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import { put } from '../../words/put.ts';
import type { Words } from '../../words/words.ts';

/** Everything an interview says in one language, with the county's own examples. */
export function speechOf(
  words: Words,
  { anotherCounty = usualCounty }: CountyProfile,
): InterviewSpeech {
  const { steps, hint, ...rest } = words.interviewWords;
  const { ask, find } = steps.courthouse;
  return {
    ...rest,
    steps: { ...steps, courthouse: { ask, find: put(find, { anotherCounty }) } },
    hint: (path) => {
      const said = hint(path);
      return said === undefined ? undefined : put(said, { anotherCounty });
    },
    typed: words.typed,
    fact: (path) => words.factWords[path],
    finding: (finding) => findingInWords(words, finding),
  };
}
