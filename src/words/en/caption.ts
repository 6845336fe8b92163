/** What the caption of a pleading of ours says beside its names (rule 2.111). */
export const captionWords = {
  court: (county: string) => `SUPERIOR COURT OF CALIFORNIA, COUNTY OF ${county.toUpperCase()}`,
  plaintiff: ['THE PEOPLE OF THE STATE OF CALIFORNIA,', 'Plaintiff,', 'v.'],
  party: 'Defendant and Petitioner.',
  barNumber: (number: string) => `(State Bar No. ${number})`,
  phone: 'Telephone: ',
  email: 'Email: ',
  attorney: 'Attorney for Petitioner',
  inProPer: 'Petitioner in Pro Per',
  alsoKnownAs: 'aka ',
  caseNumber: 'Case No. ',
  date: 'Date: ',
  time: 'Time: ',
  department: 'Dept.: ',
} as const;

/** What each paper calls itself in its caption. */
export const paperNames = {
  petition: 'PETITION FOR DISMISSAL',
  petitionAndReduction: 'PETITION FOR REDUCTION AND DISMISSAL',
  withdrawal: 'PETITION TO WITHDRAW PLEA AND DISMISS',
  order: (petition: string) => `[PROPOSED] ORDER ON ${petition}`,
  declaration: (petition: string) => `DECLARATION IN SUPPORT OF ${petition}`,
  proofOfService: 'PROOF OF SERVICE',
} as const;
