import * as z from 'zod';
import type { PleadedStatute } from '../../authority/citation/statute.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Fact, type Known, known, unknown } from '../fact.ts';
import type {
  Count,
  Court,
  CourtCase,
  Hearing,
  Obligation,
  Sentence,
  SinceJudgment,
} from '../record.ts';
import { dayFact, dollarsFact, fact, notKnown, yesNoFact } from './facts.ts';
import { personName, withoutUndefined } from './people.ts';
import {
  asPrinted,
  citation,
  countyName,
  day,
  line,
  report,
  statute,
  timeOfDay,
  wholeNumber,
  word,
} from './scalars.ts';
import { sentence } from './sentence.ts';

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
  on: dayFact,
  to: word('misdemeanor', 'infraction').default('misdemeanor'),
});

const count = z
  .strictObject({
    number: wholeNumber(1, 999),
    statute: citation,
    attempted: yesNoFact.optional(),
    charged: statute.optional(),
    level: fact(word('felony', 'misdemeanor', 'infraction')),
    wobbler: yesNoFact,
    disposition: fact(
      word(
        'plea-of-guilty',
        'plea-of-no-contest',
        'verdict',
        'convicted',
        'dismissed',
        'acquitted',
        'diverted',
        'pending',
      ),
    ),
    convictedOn: dayFact,
    degree: fact(word('first', 'second')),
    manner: fact(word('deadly-weapon', 'force')),
    vehicleConduct: fact(word('equipment-inspection', 'other-disobedience')),
    reductions: z.array(reduction).max(5).default([]),
    ageAtOffense: fact(wholeNumber(0, 120)),
    sentence: sentence.optional(),
  })
  .transform(({ statute: cited, attempted, ...written }, context): Count => {
    const convicted = !written.disposition.known && written.convictedOn.known;
    const disposition: Count['disposition'] = convicted ? known('convicted') : written.disposition;
    const { level, degree } = written;
    if (level.known && cited.level !== undefined && cited.level !== level.is) {
      report(context, { finding: 'level-differs', seen: cited.level, at: 'level' });
    }
    if (degree.known && cited.degree !== undefined && cited.degree !== degree.is) {
      report(context, { finding: 'degree-differs', seen: cited.degree, at: 'degree' });
    }
    if (contradicts(cited.statute, attempted)) {
      const params = { finding: 'attempt-differs', seen: attempted.is ? 'yes' : 'no' };
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

function contradicts(
  { inchoate }: PleadedStatute,
  attempted: Fact<boolean> | undefined,
): attempted is Known<boolean> {
  if (attempted?.known !== true || inchoate === undefined) return false;
  return attempted.is !== (inchoate === 'attempt');
}

/** `attempted` speaks where the statute has no "664/" before it. */
function pleadedAs(
  statute: PleadedStatute,
  attempted: Fact<boolean> | undefined,
): Pick<Count, 'statute' | 'mayBeAttempt'> {
  if (attempted === undefined || statute.inchoate !== undefined) return { statute };
  if (!attempted.known) return { statute, mayBeAttempt: true };
  return { statute: attempted.is ? { ...statute, inchoate: 'attempt' } : statute };
}

const obligation = z
  .strictObject(
    { owed: dollarsFact, conditionOfProbation: yesNoFact },
    { error: 'a group ({ owed: 0 })' },
  )
  .prefault({})
  .transform((written): Obligation => written);

const obligations = z
  .strictObject({
    restitution: obligation,
    fine: obligation,
    fees: obligation,
    programs: z
      .array(z.strictObject({ name: line, done: yesNoFact, conditionOfProbation: yesNoFact }))
      .max(20)
      .default([]),
  })
  .prefault({});

const since = z
  .strictObject({
    transferredTo: fact(
      z.union([
        word('no'),
        z.strictObject({ county: countyName }, { error: 'a group ({ county: Orange })' }),
      ]),
    ),
    warrantInThisCase: yesNoFact,
    protectiveOrderUntil: fact(z.union([word('none'), day])),
    automaticRelief: fact(
      z.union([
        word('no'),
        word('yes').transform((): { readonly on: Fact<PlainDate> } => ({ on: unknown })),
        z.strictObject({ on: dayFact }, { error: 'a group ({ on: 2024-07-01 })' }),
      ]),
    ),
    alreadyDismissed: fact(
      z.union([
        word('no'),
        z.strictObject({ under: line, on: dayFact }, { error: 'a group ({ under: PC 1203.4 })' }),
      ]),
    ),
    fireCamp: yesNoFact,
    traffickingVictim: yesNoFact,
    violenceVictim: yesNoFact,
  })
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

const caseSentence = sentence
  .or(notKnown)
  .optional()
  .transform((written): Fact<Sentence> => {
    return written === undefined || written === 'unknown' ? unknown : known(written);
  });

export const courtCase = z
  .strictObject({
    number: asPrinted('the number as the docket prints it'),
    defendantSuffix: asPrinted('the digits behind the number ("01")').optional(),
    court,
    nameOnCase: personName.optional(),
    prosecutor: line.optional(),
    judgmentOn: dayFact,
    counts: z.tuple([count], count),
    sentence: caseSentence,
    obligations,
    since,
    hearing: hearing.optional(),
    statement,
  })
  .transform((written): CourtCase => withoutUndefined(written));
