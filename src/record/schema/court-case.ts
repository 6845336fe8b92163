import * as z from 'zod';
import { type Fact, known, unknown } from '../fact.ts';
import type {
  Count,
  Court,
  CourtCase,
  Hearing,
  Obligation,
  Sentence,
  SinceJudgment,
} from '../record.ts';
import { dayFact, dollarsFact, fact, yesNoFact } from './facts.ts';
import { personName, withoutUndefined } from './people.ts';
import { day, digits, line, statute, timeOfDay } from './scalars.ts';
import { sentence } from './sentence.ts';

const court = z
  .union([
    z.strictObject({ system: z.literal('federal'), district: line.optional() }),
    z.strictObject({
      system: z.enum(['superior', 'juvenile']).default('superior'),
      county: line,
      courthouse: line.optional(),
    }),
  ])
  .transform((written): Court => withoutUndefined(written));

const reduction = z.strictObject({
  under: z.enum(['17(b)', '17(d)(2)', '1170.18', 'HS 11361.8', 'other']),
  on: dayFact,
  to: z.enum(['misdemeanor', 'infraction']).default('misdemeanor'),
});

const count = z
  .strictObject({
    number: z.number().int().min(1).max(999),
    statute,
    charged: statute.optional(),
    level: fact(z.enum(['felony', 'misdemeanor', 'infraction'])),
    wobbler: yesNoFact,
    disposition: fact(
      z.enum([
        'plea-of-guilty',
        'plea-of-no-contest',
        'verdict',
        'convicted',
        'dismissed',
        'acquitted',
        'diverted',
        'pending',
      ]),
    ),
    convictedOn: dayFact,
    degree: fact(z.enum(['first', 'second'])),
    manner: fact(z.enum(['deadly-weapon', 'force'])),
    vehicleConduct: fact(z.enum(['equipment-inspection', 'other-disobedience'])),
    reductions: z.array(reduction).max(5).default([]),
    ageAtOffense: fact(z.number().int().min(0).max(120)),
    sentence: sentence.optional(),
  })
  .transform((written): Count => {
    const convicted = !written.disposition.known && written.convictedOn.known;
    const disposition: Count['disposition'] = convicted ? known('convicted') : written.disposition;
    return withoutUndefined({ ...written, disposition });
  });

const obligation = z
  .strictObject({ owed: dollarsFact, conditionOfProbation: yesNoFact })
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
    transferredTo: fact(z.union([z.literal('no'), z.strictObject({ county: line })])),
    warrantInThisCase: yesNoFact,
    protectiveOrderUntil: fact(z.union([z.literal('none'), day])),
    automaticRelief: fact(z.union([z.literal('no'), z.strictObject({ on: dayFact })])),
    alreadyDismissed: fact(
      z.union([z.literal('no'), z.strictObject({ under: line, on: dayFact })]),
    ),
    fireCamp: yesNoFact,
    traffickingVictim: yesNoFact,
    violenceVictim: yesNoFact,
  })
  .prefault({})
  .transform((written): SinceJudgment => written);

const hearing = z
  .strictObject({ on: day, at: timeOfDay.optional(), department: digits.optional() })
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
  .or(z.literal('unknown'))
  .optional()
  .transform((written): Fact<Sentence> => {
    return written === undefined || written === 'unknown' ? unknown : known(written);
  });

export const courtCase = z
  .strictObject({
    number: digits,
    defendantSuffix: digits.optional(),
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
