import * as z from 'zod';
import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { addDays, addMonths, type PlainDate } from '../../calendar/plain-date.ts';
import { countFacts } from '../../facts/count.ts';
import { day } from '../../facts/days-written.ts';
import { dayFact, shapeOf } from '../../facts/declared.ts';
import { type Fact, known, lastOf, unknown } from '../../facts/fact.ts';
import { type Obligation, obligationFacts, programsFact } from '../../facts/obligations.ts';
import {
  asPrinted,
  caseNumber,
  citation,
  countyName,
  dollars,
  line,
  report,
  statute,
  timeOfDay,
  wholeNumber,
  word,
  yesNo,
} from '../../facts/scalars.ts';
import { type SinceJudgment, sinceFacts } from '../../facts/since-judgment.ts';
import { notKnown } from '../../facts/written.ts';
import type { Count, Court, CourtCase, Hearing, Sentence } from '../record.ts';
import { personName, withoutUndefined } from './people.ts';
import { sentence, type WrittenSentence } from './sentence.ts';

const court = z
  .union([
    z.strictObject(
      { system: word('federal'), district: line.optional() },
      { error: 'a group with county and courthouse' },
    ),
    z.strictObject(
      {
        system: word('superior', 'juvenile').default('superior'),
        county: countyName,
        courthouse: line.optional(),
      },
      { error: '' },
    ),
  ])
  .transform((written): Court => withoutUndefined(written));

const reduction = z.strictObject({
  under: z.enum(['17(b)', '17(d)(2)', '1170.18', 'HS 11361.8', 'other']),
  on: dayFact().schema,
  to: word('misdemeanor', 'infraction').default('misdemeanor'),
});

type WrittenCount = Omit<Count, 'sentence'> & { readonly sentence?: WrittenSentence };

const count = z
  .strictObject({
    number: wholeNumber(1, 999),
    statute: citation,
    attempted: z.union([word('unknown'), yesNo]).optional(),
    charged: statute.optional(),
    ...shapeOf(countFacts),
    reductions: z.array(reduction).max(5).default([]),
    sentence: sentence.optional(),
  })
  .transform(({ statute: cited, attempted, ...written }, context): WrittenCount => {
    const convicted = !written.disposition.known && lastOf(written.convictedOn) !== undefined;
    const disposition: Count['disposition'] = convicted ? known('convicted') : written.disposition;
    const { level, degree } = written;
    if (level.known && cited.level !== undefined && cited.level !== level.is) {
      report(context, { finding: 'level-differs', seen: cited.level, at: 'level' });
    }
    if (degree.known && cited.degree !== undefined && cited.degree !== degree.is) {
      report(context, { finding: 'degree-differs', seen: cited.degree, at: 'degree' });
    }
    if (contradicts(cited.statute, attempted)) {
      const params = { finding: 'attempt-differs', seen: attempted === true ? 'yes' : 'no' };
      context.addIssue({ code: 'custom', path: ['attempted'], message: params.finding, params });
    }
    return withoutUndefined({
      ...written,
      ...pleadedAs(cited.statute, attempted),
      level: level.known || cited.level === undefined ? level : known(cited.level),
      degree: degree.known || cited.degree === undefined ? degree : known(cited.degree),
      disposition,
    });
  });

/** "yes", "no" or "unknown"; undefined if the record does not mention it. */
type Attempted = boolean | 'unknown' | undefined;

function contradicts({ inchoate }: PleadedStatute, attempted: Attempted): boolean {
  if (typeof attempted !== 'boolean' || inchoate === undefined) return false;
  return attempted !== (inchoate === 'attempt');
}

/** `attempted` applies if the statute does not start with "664/". */
function pleadedAs(
  statute: PleadedStatute,
  attempted: Attempted,
): Pick<Count, 'statute' | 'mayBeAttempt'> {
  if (attempted === undefined || statute.inchoate !== undefined) return { statute };
  if (attempted === 'unknown') return { statute, mayBeAttempt: true };
  return { statute: attempted ? { ...statute, inchoate: 'attempt' } : statute };
}

const owing = z
  .strictObject(shapeOf(obligationFacts), { error: 'a group ({ owed: 0 })' })
  .transform((written): Obligation => written);

/** `{ owed: 0 }`, or just what is owed: `restitution: 0`, `fine: none`. */
const obligation = z
  .union([
    word('none', 'unknown').transform((is) => owed(is === 'none' ? known(0) : unknown)),
    dollars.transform((is) => owed(known(is))),
    owing,
  ])
  .prefault({});

function owed(is: Fact<number>): Obligation {
  return { owed: is, conditionOfProbation: unknown };
}

const obligations = z
  .strictObject({
    restitution: obligation,
    fine: obligation,
    fees: obligation,
    programs: programsFact.schema,
  })
  .prefault({});

const since = z
  .strictObject(shapeOf(sinceFacts))
  .prefault({})
  .transform((written): SinceJudgment => written);

const hearing = z
  .strictObject({
    on: day,
    at: timeOfDay.optional(),
    department: asPrinted('the department ("30")').optional(),
  })
  .transform((written): Hearing => withoutUndefined(written));

/** Paragraphs, as a list or as one text with blank lines between. */
const statement = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((written): readonly string[] => {
    const parts = typeof written === 'string' ? written.split(/\n\s*\n/u) : written;
    return parts.map(paragraph).filter((text) => text !== '');
  });

function paragraph(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

const caseSentence = z
  .union([notKnown, sentence.transform((is): Fact<WrittenSentence> => known(is))])
  .default(unknown);

export const courtCase = z
  .strictObject({
    number: caseNumber,
    defendantSuffix: asPrinted('the digits behind the number ("01")').optional(),
    court,
    nameOnCase: personName.optional(),
    prosecutor: line.optional(),
    docketReadOn: day.optional(),
    judgmentOn: dayFact().schema,
    counts: z.tuple([count], count),
    sentence: caseSentence,
    obligations,
    since,
    hearing: hearing.optional(),
    statement,
  })
  .transform((written, context): CourtCase => {
    const { judgmentOn, counts, sentence: whole } = written;
    const numbered = withSuffix(written, context);
    const [first, ...rest] = counts;
    return withoutUndefined({
      ...written,
      ...numbered,
      sentence: whole.known ? known(withLastDay(whole.is, judgmentOn)) : unknown,
      counts: [ofCount(first, judgmentOn), ...rest.map((one) => ofCount(one, judgmentOn))] as const,
    });
  });

/** "BA000000-01" is the number and the defendant's suffix; a repeated suffix counts once. */
function withSuffix(
  { number, defendantSuffix: written }: { number: string; defendantSuffix?: string | undefined },
  context: z.RefinementCtx<unknown>,
): Pick<CourtCase, 'number' | 'defendantSuffix'> {
  const suffix = written?.padStart(2, '0');
  const [, plain, own] = /^(.*\d)-(\d{2})$/u.exec(number) ?? [];
  if (plain === undefined || own === undefined) {
    return suffix === undefined ? { number } : { number, defendantSuffix: suffix };
  }
  if (suffix !== undefined && suffix !== own) {
    report(context, { finding: 'suffix-differs', seen: own, at: 'defendantSuffix' });
  }
  return { number: plain, defendantSuffix: own };
}

function ofCount(one: WrittenCount, judgmentOn: Fact<PlainDate>): Count {
  const { sentence: own, ...rest } = one;
  return own === undefined ? rest : { ...rest, sentence: withLastDay(own, judgmentOn) };
}

/**
 * "036 MONTHS" of probation from the order that grants it end with the last day before the same day
 * three years later; of an order known to the month or the year, on one of as many days.
 */
function withLastDay(
  { months, ...written }: WrittenSentence,
  judgmentOn: Fact<PlainDate>,
): Sentence {
  if (months === undefined || written.kind !== 'probation' || written.scheduledEndOn.known) {
    return written;
  }
  const lastDay = (start: PlainDate) => addDays(addMonths(start, months), -1);
  const start = written.startedOn.known ? written.startedOn : judgmentOn;
  if (start.known) {
    return { ...written, startedOn: start, scheduledEndOn: known(lastDay(start.is)) };
  }
  const within = written.startedOn.known ? undefined : (written.startedOn.within ?? start.within);
  if (within === undefined) return written;
  const span = { from: lastDay(within.from), to: lastDay(within.to) };
  return { ...written, scheduledEndOn: { known: false, within: span } };
}
