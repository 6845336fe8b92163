/** The bytes of base64 text, as the build writes faces and blanks; Node and browsers share `atob`. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
