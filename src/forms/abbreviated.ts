/** Street words as the Postal Service abbreviates them (Publication 28, appendices C1 and C2). */
const streetWords: Readonly<Record<string, string>> = {
  Apartment: 'Apt',
  Avenue: 'Ave',
  Boulevard: 'Blvd',
  Building: 'Bldg',
  Circle: 'Cir',
  Court: 'Ct',
  Drive: 'Dr',
  East: 'E',
  Floor: 'Fl',
  Highway: 'Hwy',
  Lane: 'Ln',
  North: 'N',
  Parkway: 'Pkwy',
  Place: 'Pl',
  Road: 'Rd',
  Room: 'Rm',
  South: 'S',
  Square: 'Sq',
  Street: 'St',
  Suite: 'Ste',
  Terrace: 'Ter',
  West: 'W',
};

/** A shorter way to write a slot's text, if there is a rule for it. */
export function abbreviated(slot: string, text: string): string {
  if (slot === 'filer-street') {
    return text.replaceAll(/\p{Lu}\p{Ll}+/gu, (word) => streetWords[word] ?? word);
  }
  // "23103 per 23103.5" as dockets write it.
  return /^offense-\d-section$/u.test(slot) ? text.replace(' per ', '/') : text;
}
