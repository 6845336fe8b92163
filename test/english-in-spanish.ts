/** English that a Spanish paper keeps: words the courthouse only knows in English. */
const kept: readonly RegExp[] = [
  // The English word after the Spanish one, and what a person says or reads in English.
  /\([^()]*(?:\([^()]*\)[^()]*)*\)/gu,
  /“[^”]*”/gu,
  // Names of files, pages and forms.
  /[\w./-]+\.(?:pdf|html|json|ics|docx|yaml|gov|org|com)\b[\w/-]*/gu,
  /Live Scan|Record Review|Safe at Home|Proof of Service|Petition for Dismissal|Your Honor/gu,
];

const words =
  /\b(?:the|and|of|with|your|you|is|are|was|were|this|that|these|for|not|from|by|if|or|at|has|have|may|must|will|court|judge|clerk|count|case|petition|hearing|probation|parole|plea|record|law|day|date|name|yes|none|unknown|felony|misdemeanor|infraction|ask|file|sign|check|county|open|first|before|after|says|until|since)\b/giu;

/** The English words of a Spanish text, without `names` and what is kept in English on purpose. */
export function englishIn(text: string, names: readonly string[]): readonly string[] {
  const without = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, ' ')), text);
  const bare = kept.reduce((rest, one) => rest.replaceAll(one, ' '), without);
  return [...bare.matchAll(words)].map((found) =>
    bare.slice(Math.max(0, found.index - 25), found.index + 25).replaceAll('\n', ' '),
  );
}
