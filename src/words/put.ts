/** Puts each value at its place: `{day}` in a text of a language. */
export function put(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/gu, (place, name: string) =>
    String(values[name] ?? place),
  );
}
