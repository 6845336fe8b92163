/** The ways of writing that a letter may be of, each tried in turn: few papers need any of these tables. */
const scripts = [
  ['han', () => /\p{Script=Han}/u],
  ['hangul', () => /\p{Script=Hangul}/u],
  ['japanese', () => /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['arabic', () => /\p{Script=Arabic}/u],
  ['hebrew', () => /\p{Script=Hebrew}/u],
  ['armenian', () => /\p{Script=Armenian}/u],
  ['thai', () => /\p{Script=Thai}/u],
  ['khmer', () => /\p{Script=Khmer}/u],
  ['devanagari', () => /\p{Script=Devanagari}/u],
  ['other', () => /\p{L}/u],
  ['sign', () => /./su],
] as const;

/** "a Chinese letter", "Chinese letters": how a reader of a language names them. */
type ScriptNames = Readonly<
  Record<(typeof scripts)[number][0], readonly [one: string, many: string]>
>;

/** "Chinese characters and a sign": what letters are, without saying which. */
export function scriptsIn(
  names: ScriptNames,
  listInWords: (items: readonly string[]) => string,
): { readonly scriptWords: (letters: readonly string[]) => string } {
  return {
    scriptWords: (letters) =>
      listInWords(
        scripts.flatMap(([script]) => {
          const count = letters.filter((letter) => scriptOf(letter) === script).length;
          const [one, many] = names[script];
          return count === 0 ? [] : [count === 1 ? one : many];
        }),
      ),
  };
}

function scriptOf(letter: string): (typeof scripts)[number][0] {
  return scripts.find(([, letters]) => letters().test(letter))?.[0] ?? 'sign';
}
