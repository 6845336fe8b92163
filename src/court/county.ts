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

export const county = z.strictObject({
  name: z.string(),
  /** What a record may write for it, beside its name: "LA". */
  also: z.array(z.string()).default([]),
  /** Another county, where a question shows how to type one. */
  anotherCounty: z.string().default('Los Angeles'),
  courthouses: z.array(courthouse),
  prosecutors: z.array(prosecutor),
  help: z.array(legalHelp),
  practice: practice.default({ forms: {} }),
  caseNumbers: z.strictObject({
    shapes: z.array(
      z.strictObject({ id: z.string(), pattern: z.string(), meaning: z.string(), era: z.string() }),
    ),
    prefixes: z.array(
      z.strictObject({
        prefix: z.string(),
        suggest: z.string(),
        alsoPossible: z.array(z.string()),
        confidence,
      }),
    ),
    locations: z.array(z.strictObject({ code: z.string(), suggest: z.string(), confidence })),
  }),
});

export type CountyProfile = z.infer<typeof county>;
export type Courthouse = z.infer<typeof courthouse>;
export type Prosecutor = z.infer<typeof prosecutor>;
