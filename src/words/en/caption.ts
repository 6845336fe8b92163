/** A county by its name in this language. */
export const countyNamed = (county: string): string => county;

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

/** What each paper is called; in capitals in its caption and at its foot. */
export const paperNames = {
  petition: 'Petition for Dismissal',
  petitionForReduction: 'Petition to Reduce Felony to Misdemeanor',
  petitionAndReduction: 'Petition for Reduction and Dismissal',
  order: (petition: string) => `[Proposed] Order on ${petition}`,
  orderAlone: '[Proposed] Order',
  declaration: 'DECLARATION IN SUPPORT OF PETITION',
  proofOfService: 'PROOF OF SERVICE',
} as const;
