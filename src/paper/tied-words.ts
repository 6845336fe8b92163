import { remembered } from '../pdf/remembered.ts';

/** A space where a line never breaks. */
const tie = '\u00a0';

const ties = [
  /(?<=§|\b(?:[Ss]ubd(?:s?\.|ivisions?)|No\.|Dept\.|Department|[Ff]orm)) (?=[\dA-Z(])/gu,
  /(?<=\b(?:[Ss]ections?|[Cc]ounts?|[Ii]tem|rule|[A-Z]{2,4})) (?=\d)/gu,
  /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?=\d)/gu,
  /(?<=\d) (?=[ap]\.m\.|days?\b|copies\b|years?\b)/gu,
  / (?=_{3}|Bar No\.|No\.[ \u00a0])/gu,
  /(?<=(?<!\p{L})(?:[Ss]ección|[Cc]argos?|departamento|regla|punto|núm\.)) (?=\d)/gu,
  /(?<=\d) (?=(?:días?|copias?|años?)\b)/gu,
  /(?<=\d) (?=de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)/gu,
  /(?<=\d\u00a0de) (?=[efmajsond])/gu,
  /(?<=\(\d{3}\)) (?=\d{3}-\d{4})/gu,
] as const;

/** The hyphen of a form's number: "MC-410", "LASC-CRIM-341". */
const formNumber = /(?<=\b[A-Z]{2,4})-(?=[A-Z]{4}-\d|\d)/gu;

/** A name to type as it is: "hearing-checklist.pdf", "lapl.org/get-help". */
const typedName = /\S*\.(?:(?:pdf|html|docx|ics)\b|(?:org|gov|com)\/)\S*/gu;

/** Words that belong together stay on one line: "§ 1203.4", "March 14", "Date: ____". */
export const tied = remembered(withTies);

function withTies(text: string): string {
  const spaced = ties.reduce((words, space) => words.replaceAll(space, tie), text);
  return spaced
    .replaceAll(formNumber, '\u2011')
    .replaceAll(typedName, (name) => name.replaceAll('-', '\u2011'));
}
