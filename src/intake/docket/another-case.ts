import { sameNumber } from '../printed-number.ts';

/** Words that tie this case's order to another case, and do not give that case's own. */
const beside = /\b(?:CONCURRENT\w*|CONSECUTIVE\w*|TRAIL\w*|BASED|RESULT|CREDIT|BECAUSE|SAME)\b/u;
/** A number that can only be a case's: "4VN91213", "BA930101", "24CJCF90606-01". */
const certain = String.raw`(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d{5})[A-Z0-9]{7,14}(?:-\d{2})?\b(?!\()`;
const inCase = new RegExp(
  String.raw`\b(?:IN (?:HIS |HER |THE )?(?:OTHER )?CASE (?:NO\.? ?|NUMBER |# ?)?((?=[A-Z0-9-]*\d{3})[A-Z0-9][A-Z0-9-]{4,20})|(?:IN|ON|AS TO)(?: CASE)?(?: NO\.?)? (${certain})|IN (?:THE |HIS |HER |DEFENDANT'?S )?(?:COMPANION|OTHER|TRAILING|RELATED) (?:CASE|MATTER)())`,
  'gu',
);

/**
 * What a clause says of the docket's own case: nothing of "DEFENDANT PLEADS GUILTY IN CASE BA900009";
 * what follows, where that goes on "AND ADMITS THE VIOLATION IN THIS CASE".
 */
export function ofThisCase(text: string, own: string | undefined): string | undefined {
  const other = [...text.matchAll(inCase)].find(
    ({ 1: number, 2: certainly = '', index }) =>
      !isOwn(number ?? certainly, own) && !beside.test(text.slice(0, index)),
  );
  if (other === undefined) return text;
  // "PLEADS GUILTY TO COUNT 03 AND ADMITS THE VIOLATION IN 4VN91213": the plea is in this one.
  const admits = text.slice(0, other.index).search(/,?\s(?:AND )?ADMITS\b/u);
  if (admits > 0) return text.slice(0, admits);
  const behind = text.slice(other.index + other[0].length).replace(/^[\s,]*(?:AND\b)?\s*/u, '');
  return /\bIN THIS (?:CASE|MATTER)\b/u.test(behind) ? behind : undefined;
}

function isOwn(number: string, own: string | undefined): boolean {
  return own !== undefined && (number.startsWith(own) || sameNumber(number, own));
}

/** "IN 4VN91213:", "CASE NO. 4VN91213 -": what follows in the entry is that case's. */
const label = new RegExp(
  String.raw`^(?:(?:IN|AS TO|RE|ON|FOR):? )?(?:THE )?(?:CASE|MATTER)?:? ?(?:NO\.?|NUMBER|#)? ?(${certain})\s*(?:[:-]|$)`,
  'u',
);

/** Which case a clause is of, in an entry in which several cases are heard. */
export class WhichCase {
  readonly #own: string | undefined;
  #another = false;

  constructor(own: string | undefined) {
    this.#own = own;
  }

  /** What the clause says of the docket's own case. */
  of(text: string): string | undefined {
    const number = label.exec(text)?.[1];
    if (number !== undefined) this.#another = !isOwn(number, this.#own);
    else if (/\b(?:THIS|INSTANT) (?:CASE|MATTER)\b/u.test(text)) this.#another = false;
    return this.#another ? undefined : ofThisCase(text, this.#own);
  }
}
