import { editDistance } from '../slips.ts';

/**
 * The words that decide in a docket, and those near enough to be taken for them: a misread word is
 * repaired only if one of them, and no other, can be meant.
 */
const words: readonly string[] = `
ACCEPTS ACQUITTED ACTION ACTIVE ACTUAL ADDED ADDITIONAL ADMIT ADMITS ADMITTED AFTER AGGREGATE ALCOHOL ALLEGATION ALLEGATIONS
AMEND AMENDED AMENDMENT AMOUNT ANGER ANNOUNCES ANY APPEAL APPEAR APPEARANCE APPEARS APPEARED ARRAIGNED ARRAIGNMENT ARREST ASSESSMENT ATTEMPT
ATTEND ATTORNEY BAIL BALANCE BATTERY BENCH BURGLARY CALLED CASE CHANGE CHANGED CHANGES CHARGE CHARGED CHARGES CHARGING CHECK CITY CLERK COMMITMENT COMMITTED COMMUNITY COMPLAINT
COMPLETE COMPLETED COMPLETION CONCURRENT CONCURRENTLY CONDITION CONDITIONS CONDITIONAL CONSECUTIVE CONSECUTIVELY CONTENDERE
CONTEST CONTINUE CONTINUED CONTINUES CONTROLLED CONVERTED CONVICTED CONVICTION CONVICTIONS CORRECTED CORRECTIONS COUNSEL COUNSELING COUNT
COUNTS COUNTY COURT COURTHOUSE COURTS CREDIT CREDITS CRIMINAL CURRENT CUSTODY DATE DATED DAYS DECLARED DEEMED DEFENDANT
DEFENDANTS DEFENSE DEFERRED DEGREE DENIED DENIES DEPARTMENT DEPT DEPUTY DESIGNATED DISMISS DISMISSAL DISMISSED DISMISSES DISPOSITION
DISPOSITIONS DISTRICT DIVERSION DIVERTED DOMESTIC DRIVER DRIVING DRUG DURING EARLIER EARLY EDUCATION EFFECT ENDED ENROLL ENTER ENTERED ENTERS ENTRY EVENT EXCEPT
EXECUTED EXECUTION EXPIRE EXPIRED EXPIRES EXTEND EXTENDED EXTENDS FACTUAL FAIL FAILED FAILS FAILURE FELONIES FELONY FILE FILED FINAL FINALIZED FIND
FINDING FINDINGS FINDS FINE FINES FIRST FOLLOWING FOLLOWS FORCE FORMAL FORMALLY FORTHWITH FOUND FURTHER FURTHERANCE GRANT GRANTED GRANTS GUILTY
HAVING HEARD HEARING HELD IMPOSED IMPOSES IMPOSITION INFORMAL INFORMATION INFRACTION INFRACTIONS INTERLINEATION ISSUED ISSUES JAIL JUDGE
JUDGMENT JUDGMENTS JURORS JURY JUSTICE LABOR LAST LESS LESSER LICENSE LIEU LOCATION LOS ANGELES MAKE MANAGEMENT MANDATORY MATTER MINUTE MISDEMEANOR
MISDEMEANORS MISTRIAL MODIFIED MONTH MONTHS MOTION MOTIONS MOVES NEGOTIATION NOLO NOTICE NUNC OFFENSE OFFENSES OFFICER ORDER ORDERED
ORDERS OTHERWISE PAID PAROLE PARTIES PAYMENT PENALTY PEOPLE PERFORM PERIOD PETITION PETITIONS PETTY PLACE PLACED PLEA PLEADED PLEADING PLEADS
PLEAS PLUS POLICE POSSESSION PRELIMINARY PRESENT PRETRIAL PREVIOUS PREVIOUSLY PRIOR PRISON PROBATION PROCEEDING PROCEEDINGS PROGRAM PROGRAMS PROGRESS PROOF
PROSECUTOR PROTECTIVE PUBLIC PURSUANT QUASHED RECALL RECALLED REFERRED REFERS REDESIGNATED REDESIGNATION REDUCE REDUCED REDUCES REDUCTION REGISTER REINSTATE REINSTATED
REINSTATES RELEASE RELEASED RELIEF REMAIN REMAINING REMAINS REMANDED REPORT REPORTER REPORTS REPRESENTED REQUEST REQUESTS RESIDENTIAL RESTITUTION RETURN RETURNED RETURNS REVOCATION
REVOKE REVOKED REVOKES SAID SAME SCHEDULED SECOND SECTION SELECTS SENTENCE SENTENCED SENTENCES SENTENCING SERVE SERVED SERVES SERVICE SET SPLIT STATE STAYED STIPULATION
STRICKEN STRIKING SUBMITTED SUBSTANCE SUCCESSFUL SUCCESSFULLY SUMMARILY SUMMARY SUPERIOR SUPERVISION SUSPEND SUSPENDED SUSPENSION SUSTAINED SWORN TERM TERMINATE TERMINATED
TERMINATES TERMINATION TERMS THEFT THEREOF THROUGH TOTAL TRANSFER TRANSFERRED TREATMENT TRESPASS TRIAL UNDER UNSUCCESSFUL UNSUCCESSFULLY VACATE VACATED VALID VERDICT
VERDICTS VICTIM
AIRPORT ALHAMBRA ANTELOPE ANTONOVICH BEACH BELLFLOWER BEVERLY BUILDING BURBANK CENTER CENTRAL CLARA CLARITA COMPTON DEUKMEJIAN DOWNEY
FERNANDO FOLTZ GLENDALE HILLS HOLLYWOOD INGLEWOOD LANCASTER METROPOLITAN MONICA NORWALK NUYS PASADENA POMONA SANTA SHORTRIDGE SOUTH TORRANCE VALLEY WHITTIER VIOLATE VIOLATED VIOLATION VIOLATIONS VIOLENCE WAIVE WAIVES WARRANT WARRANTS WITHDRAW WITHDRAWN WITHDRAWS WITHIN WITHOUT YEAR YEARS
`
  .split(/\s+/u)
  .filter((word) => word !== '');

const known: ReadonlySet<string> = new Set(words);

/** Words that are near to those and mean something else: they are never taken for them. */
const alone: ReadonlySet<string> = new Set(
  [
    'CHANCE COUNTRY CORRECTION DECLARE DECLARES DESIGNATE EXECUTE HEADING INCOMPLETE LEADING OFFICES',
    'PREVENT SCHEDULE STIMULATION',
  ].flatMap((line) => line.split(' ')),
);

/** Letters and digits that scanners take for each other. */
const alike: readonly string[] = [
  'O0QDUC',
  'I1L|!T',
  'S5',
  'B8',
  'MNHW',
  'EF',
  'GC6',
  'UV',
  'Z2',
  'PR',
];

function isAlike(a: string, b: string): boolean {
  return a === b || alike.some((set) => set.includes(a) && set.includes(b));
}

/** How many letters were misread; undefined if the words differ otherwise. */
function misread(seen: string, word: string): number | undefined {
  if (seen.length !== word.length) return undefined;
  let found = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (seen[at] === word[at]) continue;
    if (!isAlike(seen[at] ?? '', word[at] ?? '')) return undefined;
    found += 1;
  }
  return found;
}

/** "COMPLETES" is a word of its own, not COMPLETED misread. */
function isInflected(seen: string): boolean {
  const stem = /^([A-Z]{5,})(?:S|ES|ING|ED)$/u.exec(seen)?.[1];
  return stem !== undefined && (known.has(stem) || known.has(`${stem}E`));
}

/** A printed word as the known word it must be; undefined if none, or more than one, fits. */
function meantWord(seen: string): string | undefined {
  if (isInflected(seen)) return undefined;
  const slips = words.filter((word) => (misread(seen, word) ?? 9) <= Math.floor(word.length / 3));
  if (slips.length === 1) return slips[0];
  if (slips.length > 1 || seen.length < 7 || /\d/u.test(seen)) return undefined;
  // "LICENSED" is a word of its own, not LICENSE with a letter too many.
  const near = words.filter(
    (word) =>
      Math.abs(word.length - seen.length) <= 1 &&
      !seen.startsWith(word) &&
      editDistance(seen, word) === 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** "PLEADSNOLO": two known words without the space between them. */
function twoWords(seen: string): string | undefined {
  const found: string[] = [];
  const [, little = '', rest = ''] = /^(IN|AT|OF|TO)([A-Z]{6,})$/u.exec(seen) ?? [];
  if (known.has(rest)) found.push(`${little} ${rest}`);
  for (let at = 3; at <= seen.length - 3; at += 1) {
    const [one, other] = [seen.slice(0, at), seen.slice(at)];
    if (known.has(one) && known.has(other)) found.push(`${one} ${other}`);
  }
  return found.length === 1 ? found[0] : undefined;
}

const wordShape = /(?<![A-Z0-9])[A-Z0158|!][A-Z0158|!'.]*[A-Z0158](?![A-Z0-9])/gu;

/** A docket line in capitals with its misread, split and joined words repaired. */
export function withKnownWords(line: string): string {
  if (/[a-z]/u.test(line.replaceAll(/(?<=[A-Z0-9])l|l(?=[A-Z0-9])/gu, ''))) return line;
  const joined = withSplitWordsJoined(line);
  return joined.replaceAll(wordShape, (seen) => {
    const plain = seen.replaceAll(/['.|!](?=[A-Z])/gu, '');
    const digits = plain.replaceAll(/[^0-9|!]/gu, '').length;
    if (known.has(seen) || alone.has(seen) || plain.length < 4 || digits * 4 > plain.length)
      return seen;
    if (known.has(plain) && plain.length > 4) return plain;
    return meantWord(plain) ?? twoWords(plain) ?? seen;
  });
}

/** "MISDE-" and "MEANOR" on the next line: one word, put whole on the first. */
export function hyphenated(lines: readonly string[]): readonly string[] {
  const found = [...lines];
  for (let at = 0; at + 1 < found.length; at += 1) {
    const [, start = ''] = /(?<![A-Z])([A-Z]{2,})[-\u00AD\u2010]\s*$/iu.exec(found[at] ?? '') ?? [];
    const [whole = '', end = ''] = /^\s*([A-Z]{2,})/iu.exec(found[at + 1] ?? '') ?? [];
    if (start === '' || !known.has((start + end).toUpperCase())) continue;
    found[at] = `${(found[at] ?? '').replace(/[-\u00AD\u2010]\s*$/u, '')}${end}`;
    found[at + 1] = (found[at + 1] ?? '').slice(whole.length).trimStart();
  }
  return found;
}

/** "PROB ATION": two pieces, neither a word, that are one together. */
function withSplitWordsJoined(line: string): string {
  return line.replaceAll(
    /\b([A-Z]{2,})\s(?=([A-Z]{2,})\b)/gu,
    (whole, one: string, other: string) => {
      const together = one + other;
      const apart = known.has(one) && known.has(other);
      return !apart && known.has(together) && together.length > 4 ? one : whole;
    },
  );
}
