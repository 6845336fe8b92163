import * as z from 'zod';

/** A county's facts as data: each with where and when it was read, and how reliable it is. */

const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const sources = z.array(z.string().min(1)).min(1);

const address = z.object({ street: z.string(), city: z.string(), zip: z.string() });

const sourcedAddress = z.object({
  value: address,
  confidence,
  readOn: day,
  sources,
  note: z.string().optional(),
});

const sourcedText = z.object({ value: z.string(), confidence, readOn: day, sources });

export const courthouse = z.strictObject({
  id: z.string(),
  name: z.string(),
  address: sourcedAddress.optional(),
  phone: sourcedText.optional(),
  /** The names state records (RAP sheets) print for it. */
  rapSheetNames: z.array(z.string()),
  felonyPrefixes: z.array(z.string()),
  /** It takes no criminal filings, or no longer does: who took over its cases, if anyone. */
  noCriminalFiling: z
    .strictObject({
      successors: z.array(z.string()),
      confidence,
      why: z.string(),
      successorNote: z.string(),
      sources: z.array(z.string()),
    })
    .optional(),
});

export const prosecutor = z.strictObject({
  id: z.string(),
  name: z.string(),
  also: z.array(z.string()),
  covers: z.string(),
  /** The same in other languages. */
  coversIn: z.record(z.string(), z.string()).optional(),
  /** The office that files the county's felonies, in whichever city. */
  felonies: z.boolean().default(false),
  named: z.object({ confidence, readOn: day, sources: z.array(z.string()) }),
  address: sourcedAddress.optional(),
  phone: sourcedText.optional(),
  url: z.string().optional(),
  /** It has an office at or near many courthouses, which may accept papers. */
  branches: z.boolean().default(false),
  note: z.string().optional(),
});

const legalHelp = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The same in other languages, if the name says what the place does. */
  nameIn: z.record(z.string(), z.string()).optional(),
  what: z.string(),
  url: z.string().optional(),
  phone: z.object({ value: z.string(), confidence, checkFirst: z.boolean() }).optional(),
  confidence,
  readOn: day,
  sources: z.array(z.string()),
});

const sourced = { confidence, readOn: day, sources };
const hour = z.string().regex(/^\d{2}:\d{2}$/u);

/** How the court takes filings. For what is missing here, ask the clerk. */
const practice = z.strictObject({
  /** When the clerk's window is open on weekdays. */
  hours: z.object({ opens: hour, closes: hour, ...sourced }).optional(),
  /** We found nothing that allows filing these petitions electronically. */
  electronicFiling: z.object({ found: z.literal('none'), ...sourced }).optional(),
  numberOfCopies: z.object({ found: z.literal('no-rule'), ...sourced }).optional(),
  /** The court's own forms, by what they are for. */
  forms: z.strictObject({
    deferredEntry: sourcedText.optional(),
    proofOfService: sourcedText.optional(),
    /** To correct a docket that does not show what was granted. */
    correction: sourcedText.optional(),
  }),
});

/** Ordinances that a count may be charged under, by the letters that papers print for their code. */
const localCode = z.strictObject({
  name: z.string(),
  /** The same in other languages. */
  nameIn: z.record(z.string(), z.string()).default({}),
  /** As it is cited within parentheses and in a table. */
  cited: z.string(),
  /** What people write besides the letters: lower case, no periods. */
  written: z.array(z.string().regex(/^[^A-Z.]+$/u)),
  /** The sections on traffic, by the number before the first period. */
  traffic: z.strictObject({ sections: z.array(z.string()), what: z.string() }).optional(),
  ...sourced,
});

const pattern = z.string().refine(isPattern, 'no regular expression');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').test('') || true;
  } catch {
    return false;
  }
}

/** How a scanner may misread a case number, and which letters it can only have had. */
const numberToRepair = z.strictObject({
  /** "#" for a digit, "L" for a letter, any other character for itself. */
  at: z.string(),
  letters: z.array(pattern),
  /**
   * Where a digit can only be a misread letter. Elsewhere it may be another court's number:
   * municipal court numbers began with two digits and a letter.
   */
  repairs: z.array(z.number()),
});

const caseNumbers = z.strictObject({
  readOn: day.optional(),
  sources: sources.optional(),
  shapes: z
    .array(z.strictObject({ id: z.string(), pattern, meaning: z.string(), era: z.string() }))
    .default([]),
  prefixes: z
    .array(
      z.strictObject({
        prefix: z.string(),
        suggest: z.string(),
        alsoPossible: z.array(z.string()),
        confidence,
      }),
    )
    .default([]),
  locations: z
    .array(z.strictObject({ code: z.string(), suggest: z.string(), confidence }))
    .default([]),
  scanned: z.array(numberToRepair).default([]),
  /** Letters of the location that some papers print before the number. */
  locationBefore: pattern.optional(),
  /** Numbers whose first two digits are the year of filing. */
  yearFirst: pattern.optional(),
});

/** How state records and dockets name what is in the county. */
const printed = z.strictObject({
  /**
   * Places that state records print after CASC or CAMC, and the courthouse at the time; null where
   * two courthouses of one district leave it open.
   */
  places: z.record(z.string(), z.string().nullable()).default({}),
  /** Words of a docket that name a courthouse: the first that fit. */
  courthouses: z.array(z.strictObject({ words: pattern, courthouse: z.string() })).default([]),
  /** Courthouses for arraignments alone: a hearing there does not move the case. */
  arraignmentsOnly: z.array(z.string()).default([]),
  /** Words of a docket that name a prosecutor's office. */
  prosecutors: z.array(z.strictObject({ words: pattern, prosecutor: z.string() })).default([]),
  /** What dockets call the county's jail, besides "county jail". */
  jail: z.array(z.string().regex(/^[A-Z ]+$/u)).default([]),
  readOn: day.optional(),
  sources: sources.optional(),
});

/** A county's folder, all its files together. Only the name is needed: the clerk knows the rest. */
export const county = z.strictObject({
  name: z.string().min(1),
  /** What a record may write for it, beside its name: "LA". */
  also: z.array(z.string()).default([]),
  /** Another county, where a question shows how to type one. */
  anotherCounty: z.string().optional(),
  /** What a docket of the county prints, where a question shows how to type it. */
  examples: z
    .strictObject({
      caseNumbers: z.array(z.string()).default([]),
      prosecutors: z.array(z.string()).default(['DA']),
    })
    .prefault({}),
  courthouses: z.array(courthouse).default([]),
  prosecutors: z.array(prosecutor).default([]),
  help: z.array(legalHelp).default([]),
  practice: practice.default({ forms: {} }),
  codes: z.record(z.string().regex(/^[A-Z]{2,4}$/u), localCode).default({}),
  caseNumbers: caseNumbers.prefault({}),
  printed: printed.prefault({}),
});

export type CountyProfile = z.infer<typeof county>;
export type Courthouse = z.infer<typeof courthouse>;
export type Prosecutor = z.infer<typeof prosecutor>;
