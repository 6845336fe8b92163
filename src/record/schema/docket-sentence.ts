import { sentenceWords } from '../../facts/sentence.ts';
import { monthsOf } from './months.ts';

/** A sentence as a record would write it; other facts may stand beside the kind. */
interface SentenceSaid {
  readonly kind: string;
  readonly supervision?: string;
  readonly suspended?: string;
  readonly months?: number;
  readonly jailDays?: number;
}

/**
 * A sentence as a docket or a RAP sheet prints it, as the group that a record would write: "036 MONTHS
 * SUMMARY PROBATION", "FORMAL PROBATION FOR A PERIOD OF 003 YEARS", "003 YEARS PROBATION, 010 DAYS JAIL,
 * FINE", "180 DAYS JAIL", "016 MONTHS PRISON", "DEJ".
 */
export function docketSentence(text: string): SentenceSaid | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s.,;_-]+/gu, ' ')
    .trim();
  const granted = probationLine.exec(plain.replaceAll(asCondition, ''))?.groups;
  return granted === undefined ? withoutProbation(plain) : probationOf(granted);
}

/** What the same line says of jail, a fine and restitution: beside probation its conditions. */
const asCondition =
  / (?:and |with )?(?:\d{1,3} days? (?:in )?(?:county )?jail|fine(?: ss)?|restn|restitution)(?= |$)/gu;

/** A term in custody is identified by its place; the record asks only for days in county jail. */
function withoutProbation(plain: string): SentenceSaid | undefined {
  const [, days] = /^0*(\d{1,3}) days? (?:in )?(?:county )?jail(?: fine)?$/u.exec(plain) ?? [];
  if (days !== undefined) return { kind: 'no-probation', jailDays: Number(days) };
  const term = '\\d{1,3} (?:months?|mos?|years?|yrs?)';
  return kindAlone(plain.replace(new RegExp(`^${term} (?:in )?|(?: for)? ${term}$`, 'u'), ''));
}

const probationLine =
  /^(?:(?<suspended>imposition|execution) of sentence (?:is |was )?suspended )?(?:defendant )?(?:(?:is |was )?placed on )?(?:(?<before>\d.*?) (?:of )?)?(?:(?<supervision>summary|formal|informal|court|bench|supervised|unsupervised) )?probation(?: (?:for )?(?:a period of )?(?<after>\d.*))?$/u;

function probationOf({
  suspended,
  before,
  supervision,
  after,
}: Readonly<Record<string, string | undefined>>): SentenceSaid | undefined {
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

function kindAlone(plain: string): SentenceSaid | undefined {
  const kind = Object.entries(sentenceWords).find(
    ([own, words]: readonly [string, readonly string[]]) =>
      own.replaceAll('-', ' ') === plain || words.includes(plain),
  )?.[0];
  return kind === undefined ? undefined : { kind };
}
