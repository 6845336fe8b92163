import type { Sentence } from '../../src/record/record.ts';
import type { Story } from './stories.ts';

type Paths = Pick<ReadonlySet<string>, 'has'>;

/** Who does not know that there was a sentence does not know when it ended. */
export function isWithin(path: string, outer: Paths): boolean {
  if (outer.has(path)) return true;
  for (let at = path.length - 1; at > 0; at -= 1) {
    const here = path[at];
    if ((here === '.' || here === '[') && outer.has(path.slice(0, at))) return true;
  }
  return false;
}

/**
 * What the rest of the record answers where it is left out, so that it is no open fact: the last day
 * of probation that was completed or runs as ordered; the end of what is said to be so today; and the
 * charge beside an arrest warrant, which is a lawyer's question while nobody knows of it (rules.md 15.4).
 */
export function settledBeside(story: Story, hidden: Paths): ReadonlySet<string> {
  return new Set([...presentSettled(story, hidden), ...lastDaysSettled(story, hidden)]);
}

function presentSettled({ record, asOf }: Story, hidden: Paths): readonly string[] {
  const { circumstances } = record;
  const { warrant } = circumstances;
  const arrest = warrant.known && warrant.is === 'arrest' && !hidden.has('circumstances.warrant');
  const over = (['onProbationElsewhere', 'servingSentence', 'supervisionElsewhere'] as const)
    .filter((key) => {
      const said = circumstances[key];
      if (!said.known || !('until' in said.is)) return false;
      return said.is.until.known && said.is.until.is < asOf;
    })
    .map((key) => `circumstances.${key}.until`);
  return [...over, ...(arrest ? ['circumstances.charged'] : [])];
}

function lastDaysSettled({ record }: Story, hidden: Paths): readonly string[] {
  return record.cases.flatMap(({ sentence, counts }, index) => {
    const at = `cases[${index}]`;
    const own = counts.map((count, place) => ({
      path: `${at}.counts[${place}].sentence`,
      is: count.sentence,
    }));
    const whole = { path: `${at}.sentence`, is: sentence.known ? sentence.is : undefined };
    return [whole, ...own]
      .filter(({ is, path }) => endsAsOrdered(is, path, hidden))
      .map(({ path }) => `${path}.endedOn`);
  });
}

function endsAsOrdered(sentence: Sentence | undefined, path: string, hidden: Paths): boolean {
  if (sentence?.kind !== 'probation') return false;
  const { ended, scheduledEndOn } = sentence;
  if (!ended.known || (ended.is !== 'completed' && ended.is !== 'running')) return false;
  const told = (key: string) => !isWithin(`${path}.${key}`, hidden);
  return scheduledEndOn.known && told('ended') && told('scheduledEndOn');
}
