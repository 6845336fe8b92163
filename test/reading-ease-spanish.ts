/**
 * The INFLESZ scale for how easy a Spanish text is to read (Barrio-Cantalejo and others, 2008): the
 * formula of Szigriszt Pazos (1993), 206.835 - 62.3 syllables a word - words a sentence. Up to 40
 * is very hard, to 55 somewhat hard, to 65 normal, to 80 fairly easy, and more is very easy.
 */
export function readingEaseInSpanish(sentences: readonly string[]): number {
  const words = sentences.map(wordsOf).filter((one) => one.length > 0);
  const count = words.reduce((sum, one) => sum + one.length, 0);
  const syllables = words.flat().reduce((sum, word) => sum + syllablesInSpanish(word), 0);
  return 206.835 - 62.3 * (syllables / count) - count / words.length;
}

function wordsOf(sentence: string): readonly string[] {
  return (sentence.match(/[\p{L}’']+/gu) ?? []).filter((word) => word !== 'X');
}

/**
 * Groups of vowels, with a weak vowel (i, u, y) joined to the one next to it; two strong ones (a,
 * e, o) are two syllables, and an accent on a weak one separates it. The u in que, qui, gue and gui
 * is silent.
 */
export function syllablesInSpanish(word: string): number {
  const heard = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/qu(?=[eéií])/gu, 'k')
    .replaceAll(/gu(?=[eéií])/gu, 'g')
    .replaceAll(/y(?![aeiouáéíóú])/gu, 'i');
  const groups = heard.match(/[aeiouáéíóúü]+/gu) ?? [];
  const nuclei = groups.reduce((sum, group) => sum + nucleiOf(group), 0);
  return Math.max(1, nuclei);
}

function nucleiOf(group: string): number {
  return Math.max(1, (group.match(/[aeoáéóíú]/gu) ?? []).length);
}
