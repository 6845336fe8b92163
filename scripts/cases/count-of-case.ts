import { parseStatute } from '../../src/authority/citation/parse.ts';
import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import { isListed } from '../../src/law/offenses/listed.ts';
import { registrableOffenses } from '../../src/law/offenses/registrable.ts';
import type { Count, Level, Reduction } from '../../src/record/record.ts';
import { day, isText, stated } from './neutral-facts.ts';
import type { WorkedFacts } from './worked-case.ts';

type WorkedCount = WorkedFacts['counts'][number];

export function countOfCase(count: WorkedCount, facts: WorkedFacts): Count {
  const changed = changeOfLevel(count, facts);
  return {
    number: count.n,
    statute: statuteOf(count),
    ...(count.attempt === 'unknown' ? { mayBeAttempt: true } : {}),
    level: changed === undefined ? levelOf(count) : known(changed.from),
    wobbler: stated(count.wobbler),
    disposition: dispositionOf(count, facts),
    convictedOn: day(facts.convictionDate),
    degree: degreeOf(count.note),
    manner: mannerOf(count.note),
    vehicleConduct: stated(count.conduct),
    reductions: changed === undefined ? [] : [changed.by],
    ageAtOffense: stated(facts.ageAtOffense),
    registration: facts.registrant290 === true ? known(cameOf(count, facts)) : unknown,
  };
}

/** The duty came of the case: of the counts that PC 290(c) names, or, if it names none, of all. */
function cameOf(count: WorkedCount, { counts }: WorkedFacts): boolean {
  const named = counts.filter((one) => isRegistrable(one));
  return named.length === 0 || named.includes(count);
}

function isRegistrable(count: WorkedCount): boolean {
  const today = plain(registrationReadOn);
  return isListed(registrableOffenses, statuteOf(count), today, { level: 'felony' }) !== 'no';
}

/** PC 290(c) as amended for 2026. */
const registrationReadOn = '2026-11-28';

function levelOf({ level }: WorkedCount): Fact<Level> {
  return level === 'juvenile-adjudication' ? unknown : stated(level);
}

/**
 * `level` is the current level; if it was reduced or redesignated the record keeps the first one
 * too. The vocabulary records a change for the case: with several counts, for those that are not
 * felonies now.
 */
function changeOfLevel(
  count: WorkedCount,
  facts: WorkedFacts,
): { readonly from: Level; readonly by: Reduction } | undefined {
  const { redesignatedDate, reduced17bDate, originalLevel } = facts;
  if (facts.counts.length > 1 && count.level === 'felony') return undefined;
  const from = originalLevel === 'misdemeanor' ? 'misdemeanor' : 'felony';
  const down = count.level === 'misdemeanor' && originalLevel === 'felony';
  if (isText(redesignatedDate) || (down && !isText(reduced17bDate))) {
    return { from, by: { under: votersAct(count), on: day(redesignatedDate), to: 'misdemeanor' } };
  }
  if (isText(reduced17bDate)) {
    return { from: 'felony', by: { under: '17(b)', on: day(reduced17bDate), to: 'misdemeanor' } };
  }
  const was = [facts.reducedFrom, facts.chargedAs, count.chargedAs].filter(isText).join(' ');
  if (count.level === 'infraction' && /misdemeanor/iu.test(was)) {
    return { from: 'misdemeanor', by: { under: '17(d)(2)', on: unknown, to: 'infraction' } };
  }
  return undefined;
}

/** Proposition 64 for what of cannabis Proposition 47 left a felony. */
function votersAct({ code, section }: WorkedCount): 'HS 11361.8' | '1170.18' {
  return code === 'HS' && /^113(?:58|59|60)(?!\d)/u.test(section) ? 'HS 11361.8' : '1170.18';
}

const inchoate = { attempt: '664', conspiracy: '182', solicitation: '653f' } as const;

function statuteOf(count: WorkedCount): PleadedStatute {
  const written = citationOf(count);
  const parsed = parseStatute(written);
  if (!parsed.ok) throw new Error(`${written} is not a citation that can be read`);
  return parsed.statute;
}

function citationOf(count: WorkedCount): string {
  const { code, section } = count;
  if (/USC|U\.S\.C/iu.test(section)) return section;
  if (code === 'USC') return federalCitation(section);
  const kind = inchoateKind(count);
  const bare = Object.values(inchoate).some((number) => section.startsWith(number));
  const per = isText(count.per) ? count.per.replace(/^[A-Z]+\s+/u, '') : undefined;
  if (bare && !section.includes('/')) return `${code} ${section}${meant(per ?? count.note)}`;
  const first = kind === undefined || section.includes('/') ? '' : `${inchoate[kind]}/`;
  return `${code} ${first}${section}${per === undefined ? '' : ` per ${per}`}`;
}

/** "21:844" and "21 844" name the title; most federal crimes are in title 18. */
function federalCitation(section: string): string {
  const titled = /^(\d+)\s*[:\s]\s*(.+)$/u.exec(section);
  return titled === null ? `18 USC ${section}` : `${titled[1]} USC ${titled[2]}`;
}

function inchoateKind({ attempt, note, section }: WorkedCount): keyof typeof inchoate | undefined {
  if (attempt === true || /\battempt/iu.test(note ?? '')) return 'attempt';
  if (/conspir/iu.test(note ?? '')) return 'conspiracy';
  // PC 647(b) is solicitation itself.
  return /solicit/iu.test(note ?? '') && !section.startsWith('647') ? 'solicitation' : undefined;
}

/** "conspiracy to commit PC 288(a)": the intended crime, if the words name its section. */
function meant(words: string | null | undefined): string {
  const found = /\d{2,5}(?:\.\d+)?[a-z]?(?:\([0-9a-z]+\))*/iu.exec(words ?? '');
  return found === null ? '' : `/${found[0]}`;
}

function dispositionOf({ disposition }: WorkedCount, facts: WorkedFacts): Count['disposition'] {
  if (disposition === 'unknown') return unknown;
  if (disposition !== undefined && disposition !== null) return known(disposition);
  return known(facts.sentenceType === 'DEJ' ? 'plea-of-guilty' : 'convicted');
}

function degreeOf(note: string | null | undefined): Count['degree'] {
  if (/first[ -]degree/iu.test(note ?? '')) return known('first');
  return /second[ -]degree/iu.test(note ?? '') ? known('second') : unknown;
}

function mannerOf(note: string | null | undefined): Count['manner'] {
  if (/weapon|knife|bottle/iu.test(note ?? '')) return known('deadly-weapon');
  return /force|great bodily/iu.test(note ?? '') ? known('force') : unknown;
}
