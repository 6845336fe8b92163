/** "PROBATION IS GRANTED"; of "MOTION TO TERMINATE PROBATION GRANTED", the motion is granted. */
export function grantsProbation(text: string): boolean {
  return /(?<!\b(?:TERMINATE|TERMINATION OF|MODIFY|MODIFICATION OF|REINSTATE|EXTEND|TRANSFER|REVOKE|CONVERT) (?:(?:FORMAL|SUMMARY|COURT|HIS|HER|THE) )*)\bPROBATION (?:IS )?GRANTED\b/u.test(
    text,
  );
}
