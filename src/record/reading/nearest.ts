/** What people write for a key with a different name here. */
const otherNames: Readonly<Record<string, string>> = {
  address: 'mailingAddress',
  aka: 'otherNames',
  aliases: 'otherNames',
  birthdate: 'bornOn',
  casenumber: 'number',
  charge: 'statute',
  charges: 'counts',
  convictions: 'counts',
  court: 'courthouse',
  dateofbirth: 'bornOn',
  defendant: 'petitioner',
  dob: 'bornOn',
  firstname: 'first',
  lastname: 'last',
  middlename: 'middle',
  offense: 'statute',
  on: 'firstOn',
  plea: 'disposition',
  section: 'statute',
  sentencedon: 'judgmentOn',
  surname: 'last',
  telephone: 'phone',
  zipcode: 'zip',
};

/** The known word nearest to what was written, if one is near enough. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const wanted = plain(written);
  if (wanted === '') return undefined;
  const other = otherNames[wanted];
  if (other !== undefined && known.includes(other)) return other;
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(wanted, plain(word));
    if (best === undefined || distance < best.distance) best = { word, distance };
  }
  if (best === undefined) return undefined;
  const longer = Math.max(wanted.length, best.word.length);
  return best.distance <= Math.max(1, Math.floor(longer / 3)) ? best.word : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  if (a.length > 60) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
