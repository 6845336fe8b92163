/** What `dismissal courthouses` says. */
export const courthousesWords = {
  county: 'County (cases.court.county)',
  countyAlso: (names: string) => `also read: ${names}`,
  countyOthers:
    'Any other county of California may be written; a petition for it goes to that county’s court.',
  courthouse: 'Courthouse (cases.court.courthouse)',
  prosecutor: 'Prosecutor (cases.prosecutor)',
  how: 'Write the short name on the left, the full name, or any of the names after “also”.',
  noneListed: 'None is listed for this county. Write the name as the docket has it.',
  also: (names: string) => `also: ${names}`,
  closed: 'takes no criminal papers now',
  tookOver: (names: string) => `takes no criminal papers now; its cases: ${names}`,
} as const;
