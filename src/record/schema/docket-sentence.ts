import { sentenceWords } from '../../facts/sentence.ts';
import { monthsOf } from './months.ts';

/**
 * A sentence as a docket prints it, as the group that a record would write: "036 MONTHS SUMMARY
 * PROBATION", "FORMAL PROBATION FOR A PERIOD OF 003 YEARS", "STATE PRISON", "DEJ".
 */
export function docketSentence(text: string): object | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s.,;_-]+/gu, ' ')
    .trim();
  const granted = probationLine.exec(plain)?.groups;
  return granted === undefined ? kindAlone(plain) : probationOf(granted);
}

const probationLine =
  /^(?:(?<suspended>imposition|execution) of sentence (?:is |was )?suspended )?(?:defendant )?(?:(?:is |was )?placed on )?(?:(?<before>\d.*?) (?:of )?)?(?:(?<supervision>summary|formal|informal|court) )?probation(?: (?:for )?(?:a period of )?(?<after>\d.*))?$/u;

function probationOf({
  suspended,
  before,
  supervision,
  after,
}: Readonly<Record<string, string | undefined>>): object | undefined {
  const term = before ?? after;
  const months = term === undefined ? undefined : monthsOf(term);
  const twice = before !== undefined && after !== undefined;
  if (twice || (term !== undefined && months === undefined)) return undefined;
  return {
    kind: 'probation',
    ...(suspended === undefined ? {} : { suspended }),
    ...(supervision === undefined ? {} : { supervision }),
    ...(months === undefined ? {} : { months }),
  };
}

function kindAlone(plain: string): object | undefined {
  const kind = Object.entries(sentenceWords).find(
    ([own, words]: readonly [string, readonly string[]]) =>
      own.replaceAll('-', ' ') === plain || words.includes(plain),
  )?.[0];
  return kind === undefined ? undefined : { kind };
}
