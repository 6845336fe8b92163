import type { CountyProfile } from '../../court/county.ts';
import { findingInWords } from '../../documents/finding-in-words.ts';
import { usualCounty } from '../../facts/usual-county.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import { put } from '../../words/put.ts';
import type { Words } from '../../words/words.ts';

/** Everything an interview says in one language, with the county's own examples. */
export function speechOf(words: Words, county: CountyProfile): InterviewSpeech {
  const { steps, hint, ...rest } = words.interviewWords;
  const { anotherCounty = usualCounty, examples } = county;
  const numbers = examples.caseNumbers.join(', ');
  const values = {
    anotherCounty,
    caseNumbers: numbers === '' ? '' : `.: ${numbers}`,
    offices: examples.prosecutors.join(', '),
  };
  const shown = <Step extends { readonly find: string }>(step: Step): Step => ({
    ...step,
    find: put(step.find, values),
  });
  return {
    ...rest,
    steps: {
      ...steps,
      'case-number': shown(steps['case-number']),
      courthouse: shown(steps.courthouse),
      prosecutor: shown(steps.prosecutor),
    },
    hint: (path) => {
      const said = hint(path);
      return said === undefined ? undefined : put(said, values);
    },
    typed: words.typed,
    fact: (path) => words.factWords[path],
    finding: (finding) => findingInWords(words, finding),
  };
}
