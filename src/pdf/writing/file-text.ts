/** A title or a name as a PDF writes it: in plain letters, or as UTF-16 where it has others. */
export function textSource(text: string): string {
  return /^[ -'*-[\]-~]*$/u.test(text) ? `(${text})` : utf16Source(text);
}

/** A text as UTF-16. */
export function utf16Source(text: string): string {
  let words = '<FEFF';
  for (let at = 0; at < text.length; at += 1) {
    words += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  }
  return `${words}>`;
}
