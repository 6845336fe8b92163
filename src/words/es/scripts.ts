/** The ways of writing that a letter may be of, as a reader of Spanish names them. */
const scripts: readonly (readonly [RegExp, one: string, many: string])[] = [
  [/\p{Script=Han}/u, 'un carácter chino', 'caracteres chinos'],
  [/\p{Script=Hangul}/u, 'una letra coreana', 'letras coreanas'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'una letra japonesa', 'letras japonesas'],
  [/\p{Script=Arabic}/u, 'una letra árabe', 'letras árabes'],
  [/\p{Script=Hebrew}/u, 'una letra hebrea', 'letras hebreas'],
  [/\p{Script=Armenian}/u, 'una letra armenia', 'letras armenias'],
  [/\p{Script=Thai}/u, 'una letra tailandesa', 'letras tailandesas'],
  [/\p{Script=Khmer}/u, 'una letra jemer', 'letras jemeres'],
  [/\p{Script=Devanagari}/u, 'una letra hindi', 'letras hindi'],
  [/\p{L}/u, 'una letra de otra escritura', 'letras de otras escrituras'],
  [/./su, 'un signo', 'signos'],
];

/** "caracteres chinos y un signo": what letters are, without saying which. */
export function scriptWords(letters: readonly string[]): string {
  const counts = new Map<number, number>();
  for (const letter of letters) {
    const index = scripts.findIndex(([found]) => found.test(letter));
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const words = [...counts].sort(([a], [b]) => a - b).map(([index, count]) => named(index, count));
  return words.join(' y ');
}

function named(index: number, count: number): string {
  const [, one, many] = scripts[index] ?? [/./u, 'un signo', 'signos'];
  return count === 1 ? one : many;
}
