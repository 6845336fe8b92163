import type { CountView } from '../law/count-view.ts';
import type { Question } from './determination.ts';
import { type Alike, ofCount } from './retold-path.ts';

/** A question of a count, made if no count like it has asked the same of itself, or of a count like this one. */
export type AskedOnce = (asking: AskingCount, path: string, make: () => Question) => Question;

interface AskingCount {
  readonly view: CountView;
  readonly alike: Alike;
}

/** What counts alike have asked: of themselves, of counts alike, and of the rest of the record. */
interface AskedAlready {
  readonly own: Map<string, Question>;
  readonly ofAlike: Map<Alike, Map<string, Question>>;
  readonly at: Map<string, Question>;
}

export function askedOnce(counts: readonly AskingCount[]): AskedOnce {
  const alikeAt = new Map(counts.map(({ view, alike }) => [view.at.count, alike]));
  const already = new Map<Alike, AskedAlready>();
  return ({ view, alike }, path, make) => {
    const { own, ofAlike, at } = already.get(alike) ?? {
      own: new Map(),
      ofAlike: new Map(),
      at: new Map(),
    };
    already.set(alike, { own, ofAlike, at });
    const { count, fact } = ofCount(path);
    const of = count === undefined ? undefined : alikeAt.get(count);
    if (count === view.at.count) return askedIn(own, fact, path, make);
    if (of === undefined) return askedIn(at, path, path, make);
    const ofThose = ofAlike.get(of) ?? new Map<string, Question>();
    ofAlike.set(of, ofThose);
    return askedIn(at, path, path, () => askedIn(ofThose, fact, path, make));
  };
}

function askedIn(
  known: Map<string, Question>,
  name: string,
  path: string,
  make: () => Question,
): Question {
  const before = known.get(name);
  const asked = before ?? make();
  if (before === undefined) known.set(name, asked);
  return asked.path === path ? asked : { ...asked, path };
}
