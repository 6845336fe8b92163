/** The ways of writing that a letter may be of, as a reader of English names them. */
const scripts: readonly (readonly [RegExp, one: string, many: string])[] = [
  [/\p{Script=Han}/u, 'a Chinese character', 'Chinese characters'],
  [/\p{Script=Hangul}/u, 'a Korean letter', 'Korean letters'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'a Japanese letter', 'Japanese letters'],
  [/\p{Script=Arabic}/u, 'an Arabic letter', 'Arabic letters'],
  [/\p{Script=Hebrew}/u, 'a Hebrew letter', 'Hebrew letters'],
  [/\p{Script=Armenian}/u, 'an Armenian letter', 'Armenian letters'],
  [/\p{Script=Thai}/u, 'a Thai letter', 'Thai letters'],
  [/\p{Script=Khmer}/u, 'a Khmer letter', 'Khmer letters'],
  [/\p{Script=Devanagari}/u, 'a Hindi letter', 'Hindi letters'],
  [/\p{L}/u, 'a letter of another script', 'letters of other scripts'],
  [/./su, 'a sign', 'signs'],
];

/** "Chinese characters and a sign": what letters are, without saying which. */
export function scriptWords(letters: readonly string[]): string {
  const counts = new Map<number, number>();
  for (const letter of letters) {
    const index = scripts.findIndex(([found]) => found.test(letter));
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const words = [...counts].sort(([a], [b]) => a - b).map(([index, count]) => named(index, count));
  return words.join(' and ');
}

function named(index: number, count: number): string {
  const [, one, many] = scripts[index] ?? [/./u, 'a sign', 'signs'];
  return count === 1 ? one : many;
}
