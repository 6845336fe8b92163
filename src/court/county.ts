import * as z from 'zod';

/** A county's facts as data: each with where it was read, on what day, and how sure it is. */

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
  /** The names that state records (RAP sheets) print for it. */
  rapSheetNames: z.array(z.string()),
  felonyPrefixes: z.array(z.string()),
  /** It takes no criminal papers, or none any more: who took its cases over, if anyone did. */
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
  /** The office that files the county's felonies, whichever the city. */
  felonies: z.boolean().default(false),
  named: z.object({ confidence, readOn: day, sources: z.array(z.string()) }),
  address: sourcedAddress.optional(),
  phone: sourcedText.optional(),
  url: z.string().optional(),
  /** It has an office at or near many courthouses, and papers may go there. */
  branches: z.boolean().default(false),
  note: z.string().optional(),
});

const legalHelp = z.strictObject({
  id: z.string(),
  name: z.string(),
  what: z.string(),
  url: z.string().optional(),
  phone: z.object({ value: z.string(), confidence, checkFirst: z.boolean() }).optional(),
  confidence,
  readOn: day,
  sources: z.array(z.string()),
});

export const county = z.strictObject({
  name: z.string(),
  courthouses: z.array(courthouse).min(1),
  prosecutors: z.array(prosecutor).min(1),
  help: z.array(legalHelp),
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
