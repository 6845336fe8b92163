import { type PlainDate, parsePlainDate } from '../calendar/plain-date.ts';
import type { Reason, ReasonCode } from '../law/outcome.ts';

interface ReasonsSaid {
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** What is said instead if a value is not known or could be one of several. */
  readonly withoutValues: Readonly<Partial<Record<ReasonCode, string>>>;
  readonly dateInWords: (day: PlainDate) => string;
  /** The words for a value that is a code of the program. */
  readonly named: (value: string) => string;
  /** ", on {day}": `{byDay}`, where the day on which a petition opens is known. */
  readonly byDay: (day: string) => string;
  /** That the record does not say a fact. */
  readonly unsaid: (fact: string) => string;
}

type Values = Readonly<Record<string, string>>;

/** How a language says a reason, and fills `{name}` in any text with its value; a day is written out. */
export function reasonsIn(said: ReasonsSaid): {
  readonly reasonWords: (reason: Pick<Reason, 'code' | 'with'>) => string;
  readonly filled: (text: string, values: Values) => string;
} {
  const filled = (text: string, values: Values) =>
    text.replaceAll(/\{([a-zA-Z0-9]+)\}/gu, (_, name: string) => valueAt(said, name, values));
  return {
    filled,
    reasonWords: ({ code, with: values }) =>
      code === 'fact-missing'
        ? said.unsaid(values['fact'] ?? '')
        : filled(textFor(said, code, values), values),
  };
}

/** Without its own words for that, a reason leaves out the sentences whose value is not known. */
function textFor(said: ReasonsSaid, code: ReasonCode, values: Values): string {
  const text = said.reasons[code];
  if (isFull(text, values)) return text;
  const sentences = text.split(/(?<=\.) /u).filter((sentence) => isFull(sentence, values));
  return said.withoutValues[code] ?? sentences.join(' ');
}

function isFull(text: string, values: Values): boolean {
  return [...text.matchAll(/\{([a-zA-Z0-9]+)\}/gu)].every(
    ([, name = '']) => name === 'byDay' || values[name] !== undefined,
  );
}

function valueAt(said: ReasonsSaid, name: string, values: Values): string {
  const { opensOn } = values;
  if (name === 'byDay') return opensOn === undefined ? '' : said.byDay(shown(said, opensOn));
  return shown(said, values[name] ?? '');
}

function shown({ dateInWords, named }: ReasonsSaid, value: string): string {
  const day = parsePlainDate(value);
  return day === undefined ? named(value) : dateInWords(day);
}
