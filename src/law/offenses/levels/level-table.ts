import * as z from 'zod';
import type { Authority, CodeLetters } from '../../../authority/authority.ts';
import { parseStatute } from '../../../authority/citation/parse.ts';
import type { SectionReference } from '../../../authority/citation/statute.ts';
import { statute } from '../../../authority/citing.ts';
import { plain } from '../../../calendar/plain-date.ts';
import type { Term } from '../../in-force.ts';
import healthAndSafety from './health-and-safety.json' with { type: 'json' };
import other from './other.json' with { type: 'json' };
import penal from './penal.json' with { type: 'json' };
import { type LevelSource, levelSources, readIn } from './sources.ts';
import vehicle from './vehicle.json' with { type: 'json' };

const level = z.enum(['felony', 'misdemeanor', 'infraction']);

/** One row of the data: what the section itself allows, and the words that say so. */
const writtenRow = z.strictObject({
  sections: z.array(z.string()).min(1),
  degree: z.enum(['first', 'second']).optional(),
  /** A fact in words, if no subdivision distinguishes the row from its neighbor. */
  turnsOn: z.string().optional(),
  /** The section without a subdivision means this row too. */
  bare: z.literal(true).optional(),
  offense: z.string(),
  /** The plain offense, no prior counted. */
  level: z.enum([
    'felony',
    'wobbler',
    'misdemeanor',
    'infraction',
    'misdemeanor-or-infraction',
    'varies',
  ]),
  /** Everything it can be, with priors, values and facts. */
  levels: z.array(level),
  wobbler: z.enum(['yes', 'no', 'with-prior', 'by-value', 'by-facts', 'unclear']),
  /** Where a felony term under it is served, the person's own record (PC 1170(h)(3)) aside. */
  felonyTerm: z.enum(['county-jail', 'state-prison']).optional(),
  /** PC 19.8 or the section itself sends it to PC 17(d). */
  infraction: z.literal('17(d)').optional(),
  /** The days the row covers, if the law was different or unknown before. */
  from: z.string().optional(),
  until: z.string().optional(),
  punishedBy: z.string().optional(),
  words: z.string().optional(),
  source: z.enum(levelSources),
  confidence: z.enum(['high', 'medium', 'low']),
  history: z.string().optional(),
  note: z.string().optional(),
});

export type UsualLevel = z.infer<typeof writtenRow>['level'];

export interface LevelRow extends Term {
  readonly section: SectionReference;
  readonly bare: boolean;
  readonly degree: 'first' | 'second' | undefined;
  /** Not high, or distinguished from its neighbor only by a fact: nothing certain. */
  readonly certain: boolean;
  readonly usual: UsualLevel;
  readonly levels: readonly z.infer<typeof level>[];
  readonly wobbler: z.infer<typeof writtenRow>['wobbler'];
  readonly felonyTerm: z.infer<typeof writtenRow>['felonyTerm'];
  readonly infraction17d: boolean;
  readonly authority: Authority;
}

/**
 * Levels of common offenses, from the words of the sections that punish them, read November 28,
 * 2026; each row names the text in which they were read, and quotes what settles the level. It says
 * what a section allows, not what a person was convicted of: the docket's own words win.
 */
export const levelTable: { readonly rows: readonly LevelRow[] } = {
  rows: [penal, healthAndSafety, vehicle, other].flatMap((written) =>
    z.array(writtenRow).parse(written.rows).flatMap(levelRows),
  ),
};

function levelRows(written: z.infer<typeof writtenRow>): readonly LevelRow[] {
  return written.sections.map((citation) => ({
    section: sectionOf(citation),
    bare: written.bare === true,
    degree: written.degree,
    certain: written.confidence === 'high' && written.turnsOn === undefined,
    usual: written.level,
    levels: written.levels,
    wobbler: written.wobbler,
    felonyTerm: written.felonyTerm,
    infraction17d: written.infraction !== undefined,
    ...(written.from === undefined ? {} : { from: written.from }),
    ...(written.until === undefined ? {} : { until: written.until }),
    authority: authorityOf(written.punishedBy ?? citation, written.source, written.confidence),
  }));
}

function sectionOf(citation: string): SectionReference {
  const parsed = parseStatute(citation);
  if (!parsed.ok) throw new Error(`${citation} in the table of levels cannot be read`);
  const { code, section, subdivisions } = parsed.statute;
  return { code, section, subdivisions };
}

/** The punishing section, with the source where we actually read it. */
function authorityOf(
  punishedBy: string,
  source: LevelSource,
  confidence: 'high' | 'medium' | 'low',
): Authority {
  const [, code = '', section = '', subdivision = ''] =
    /^([A-Z]+) ([\d.]+[a-z]*)(.*)$/u.exec(punishedBy) ?? [];
  const cited = statute(codeLetters(code), section, subdivision, { confidence });
  return { ...cited, reading: { ...cited.reading, readOn: plain(readIn[source]), confidence } };
}

function codeLetters(code: string): CodeLetters {
  switch (code) {
    case 'HS':
    case 'VC':
    case 'BP':
    case 'WIC':
      return code;
    default:
      return 'PC';
  }
}
