/** "UPON COMPLETION OF PROBATION, COUNT 01 TO BE REDUCED": what may happen one day. */
export function isPromised(text: string): boolean {
  return /\b(?:IF|UPON (?:THE |SUCCESSFUL |SATISFACTORY )*COMPLETION|UPON PAYMENT|WILL (?:NOT )?(?:BE|OPPOSE|MOVE)|WOULD|MAY (?:BE|MOVE|PETITION)|(?<!ORDERED )TO BE (?:REDUCED|DEEMED|DISMISSED|WITHDRAWN))\b/u.test(
    text,
  );
}
