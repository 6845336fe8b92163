export interface PaperHead {
  readonly title: string;
  /** The footer of each page. */
  readonly footer: string;
}

function kept(name: string): (caseNumber: string) => PaperHead {
  return (caseNumber) => ({
    title: `${name}, case ${caseNumber}`,
    footer: `${name}, case ${caseNumber} · not for the court`,
  });
}

/** How each paper that goes to no court is headed, by its case. */
export const keptHeads = {
  'after-filing': kept('After you file'),
  'before-you-sign': (caseNumber: string): PaperHead => ({
    title: `Before you sign, case ${caseNumber}`,
    footer: `Before you sign, case ${caseNumber} · not for the court, not legal advice`,
  }),
  'declaration-worksheet': kept('Declaration worksheet'),
  'filing-instructions': kept('How to file'),
  'hearing-checklist': kept('Hearing checklist'),
  plan: kept('Plan'),
  'reading-copy': kept('Copy to read, not to file'),
  'start-here': (caseNumber: string): PaperHead => ({
    title: `Start here: case ${caseNumber}`,
    footer: '',
  }),
} as const;

/** How the pages of a paper that goes to no court are numbered. */
export const pageNumbering = 'Page {page} of {pages}';

/** The sheets over all cases of a person. */
export const sheetHeads: Readonly<Record<'client' | 'folder', PaperHead>> = {
  client: { title: 'Where your cases stand', footer: 'For the client · not for the court' },
  folder: { title: 'Folder sheet', footer: 'For the folder · not for the court' },
};

/** "Proposed order, case BA000000": the name by which a viewer shows a paper that is filed. */
export const filedTitles = {
  petition: (name: string, caseNumber: string) => `${name}, case ${caseNumber}`,
  order: (caseNumber: string) => `Proposed order, case ${caseNumber}`,
  declaration: (caseNumber: string) => `Declaration, case ${caseNumber}`,
  proofOfService: (caseNumber: string) => `Proof of service, case ${caseNumber}`,
  coverLetter: (caseNumber: string) => `Cover letter, case ${caseNumber}`,
  attachment: (caseNumber: string) => `Attachment, case ${caseNumber}`,
  attachmentFooter: (caseNumber: string) =>
    `ATTACHMENT TO PETITION FOR DISMISSAL, CASE ${caseNumber}`,
} as const;
