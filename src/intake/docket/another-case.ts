/** Words that tie this case's order to another case, and do not give that case's own. */
const beside = /\b(?:CONCURRENT\w*|CONSECUTIVE\w*|TRAIL\w*|BASED|RESULT|CREDIT|BECAUSE|SAME)\b/u;
const inCase =
  /\bIN (?:HIS |HER |THE )?(?:OTHER )?CASE (?:NO\.? ?|NUMBER |# ?)?((?=[A-Z0-9-]*\d{3})[A-Z0-9][A-Z0-9-]{4,20})/gu;

/**
 * What a clause says of the docket's own case: nothing of "DEFENDANT PLEADS GUILTY IN CASE BA900009";
 * what follows, where that goes on "AND ADMITS THE VIOLATION IN THIS CASE".
 */
export function ofThisCase(text: string, own: string | undefined): string | undefined {
  const other = [...text.matchAll(inCase)].find(
    ({ 1: number = '', index }) =>
      (own === undefined || !number.startsWith(own)) && !beside.test(text.slice(0, index)),
  );
  if (other === undefined) return text;
  const behind = text.slice(other.index + other[0].length).replace(/^[\s,]*(?:AND\b)?\s*/u, '');
  return /\bIN THIS (?:CASE|MATTER)\b/u.test(behind) ? behind : undefined;
}
