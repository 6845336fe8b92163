/**
 * The deepest nesting that brackets, dashes, colons or indents could make; those in quotes count too,
 * harmlessly.
 */
export function depthOf(text: string): number {
  return Math.max(bracketsOf(text), dashesOf(text), colonsOf(text), indentsOf(text));
}

function bracketsOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1;
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/** "- - - x" nests as deeply as it has dashes. */
function dashesOf(text: string): number {
  let deepest = 0;
  // The space after a dash is only looked at, so it can match in just one place.
  for (const [dashes] of text.matchAll(/^(?:[ \t]*[-?:](?=[ \t])){8,}/gmu)) {
    deepest = Math.max(deepest, dashes.replaceAll(/\s/gu, '').length);
  }
  return deepest;
}

/** "a: b: c: d" is no YAML, and the parser goes one level deeper at every colon before it says so. */
function colonsOf(text: string): number {
  let deepest = 0;
  let here = 0;
  for (const [sign] of text.matchAll(/:(?=[\s"']|$)|[,{}[\]\n]/gu)) {
    here = sign === ':' ? here + 1 : 0;
    deepest = Math.max(deepest, here);
  }
  return deepest;
}

/** Each line that is further in than the one before may be one level more. */
function indentsOf(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const [indent] of text.matchAll(/^[ \t]*(?=\S)/gmu)) {
    while ((open.at(-1) ?? -1) >= indent.length) open.pop();
    open.push(indent.length);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}
