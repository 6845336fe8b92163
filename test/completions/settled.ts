import type { Sentence } from '../../src/record/record.ts';
import type { Story } from './stories.ts';

type Paths = Pick<ReadonlySet<string>, 'has'>;

type Hidden = ReadonlyMap<string, string>;

/** A person who does not know that there was a sentence does not know when it ended. */
export function isWithin(path: string, outer: Paths): boolean {
  if (outer.has(path)) return true;
  for (let at = path.length - 1; at > 0; at -= 1) {
    const here = path[at];
    if ((here === '.' || here === '[') && outer.has(path.slice(0, at))) return true;
  }
  return false;
}

/**
 * What is not left out, since no completion of the record without it would be the story's own:
 *
 * - The end, long past, of what is said to run today: who leaves that day out says that it still runs,
 *   and what runs today has not ended before today.
 * - The charge along with an arrest warrant: while it is unknown, that is a lawyer's question by
 *   itself, and no fact that is asked for (rules.md 15.4).
 * - The last day of completed probation, if the last day ordered is there.
 */
export function settledBeside(story: Story, hidden: Hidden): ReadonlySet<string> {
  return new Set([...presentSettled(story, hidden), ...lastDaysSettled(story, hidden)]);
}

function presentSettled({ record, asOf }: Story, hidden: Hidden): readonly string[] {
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

function lastDaysSettled({ record }: Story, hidden: Hidden): readonly string[] {
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

function endsAsOrdered(sentence: Sentence | undefined, path: string, hidden: Hidden): boolean {
  if (sentence?.kind !== 'probation') return false;
  const { ended, scheduledEndOn } = sentence;
  if (!ended.known || ended.is !== 'completed') return false;
  const told = (key: string) => !isWithin(`${path}.${key}`, hidden);
  // A day known to the month or year counts as known.
  const coarse = ['month', 'year'].includes(hidden.get(`${path}.scheduledEndOn`) ?? '');
  return scheduledEndOn.known && told('ended') && (coarse || told('scheduledEndOn'));
}
