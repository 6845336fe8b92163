/**
 * Which court or state paper a text is, by words that only one of them has; undefined if neither.
 */
export function kindOfPaper(text: string): 'rap-sheet' | 'docket' | undefined {
  const rap =
    /\bARR\W?[DOBP]ET\W?C|QHY|\bC[O0]NV\s*STA|\bCII\/|\bNAM[/:]\s*\d|^[^\S\n]*CNT[^\S\n]*:/imu;
  const docket =
    /SUPERIOR COURT|\bPAGE N[O0]\b|CASE CALLED FOR|\bCASE NUMBER\b|DEFENDANT\s+\d+\s*:|MINUTE ORDER|\bCASE FILED\b|\bDISPOSITION:/iu;
  if (rap.test(text)) return 'rap-sheet';
  return docket.test(text) ? 'docket' : undefined;
}
