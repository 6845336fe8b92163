/** What each paper of a packet is called, in a list of papers and on a proof of service. */
export const paperTitles = {
  'before-you-sign': 'Before you sign',
  petition: 'Petition for Dismissal',
  'reading-copy': 'Copy of the petition to read, not to file',
  attachment: 'Attachment to Petition',
  declaration: 'Declaration of Petitioner',
  order: 'Proposed Order',
  'proof-of-service': 'Proof of Service',
  'cover-letter': 'Cover letter to the clerk',
  'filing-instructions': 'How to file',
  'hearing-checklist': 'Hearing checklist',
  'declaration-worksheet': 'Declaration worksheet',
  'after-filing': 'After you file',
} as const;

/** The same, short, where a proof of service names a form by its number: "Declaration (MC-031)". */
export const shortTitles = {
  petition: 'Petition for Dismissal',
  'reading-copy': 'Copy of the petition to read, not to file',
  attachment: 'Attachment',
  declaration: 'Declaration',
  order: 'Proposed Order',
} as const;

/** What each print job is called. */
export const bundleTitles = {
  '1-file.pdf': 'For the court',
  '2-serve.pdf': 'For the prosecutor',
  '3-file-proof.pdf': 'Proof of service',
  'keep.pdf': 'For you',
} as const;

/** "ATTACHMENT 1: Item 1, more offenses" */
export const attachmentHeading = (item: string, title: string) => `ATTACHMENT ${item}: ${title}`;
