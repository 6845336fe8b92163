import { once } from '../decision/once.ts';
import type { CountView } from '../law/count-view.ts';
import type { Question } from './determination.ts';
import { type Alike, ofCount } from './retold-path.ts';

/** A question that a count asks at a path: made anew if none of the counts alike has asked it. */
export type AskedOnce = (asking: AskingCount, path: string, make: () => Question) => Question;

interface AskingCount {
  readonly view: CountView;
  readonly alike: Alike;
}

/** What counts alike have asked: of themselves, of other counts that are alike, and at each path. */
interface Asked {
  readonly own: Map<string, Question>;
  readonly ofAlike: Map<Alike, Map<string, Question>>;
  readonly at: Map<string, Question>;
}

/** Counts alike ask the same of themselves, and the same of each of other counts that are alike. */
export function askedOnce(counts: readonly AskingCount[]): AskedOnce {
  const alikeAt = new Map(counts.map(({ view, alike }) => [view.at.count, alike]));
  const asked = new Map<Alike, Asked>();
  return ({ view, alike }, path, make) => {
    const { own, ofAlike, at } = once(asked, alike, nothingAsked);
    const { count, fact } = ofCount(path);
    if (count === view.at.count) return atPath(path, once(own, fact, make));
    const of = count === undefined ? undefined : alikeAt.get(count);
    return once(at, path, () => {
      if (of === undefined) return make();
      return atPath(path, once(once(ofAlike, of, newQuestions), fact, make));
    });
  };
}

const newQuestions = () => new Map<string, Question>();

function nothingAsked(): Asked {
  return { own: newQuestions(), ofAlike: new Map(), at: newQuestions() };
}

function atPath(path: string, asked: Question): Question {
  return asked.path === path ? asked : { ...asked, path };
}
