/** The files of a packet that are no paper for the court, and the print jobs: what each is and for whom. */
interface PacketFileWords {
  readonly what: string;
  readonly who: string;
}

export const theCourt = 'The court';
const you = 'You';

export const packetFileWords = {
  'before-you-sign.pdf': { what: 'What to check before you sign', who: you },
  'reading-copy.pdf': { what: 'What the petition says, to read and not to file', who: you },
  'filing-instructions.pdf': { what: 'How to file, step by step', who: you },
  'hearing-checklist.pdf': { what: 'Before, at and after the hearing', who: you },
  'after-filing.pdf': { what: 'What comes after you file', who: you },
  'declaration-worksheet.pdf': { what: 'Questions to start the declaration from', who: you },
  'petition.docx': { what: 'The petition, to edit in a word processor', who: you },
  'order.docx': { what: 'The proposed order, to edit in a word processor', who: you },
  'declaration.docx': { what: 'The declaration, to edit in a word processor', who: you },
  'dates.ics': { what: 'The dates, for your calendar', who: you },
  '1-file.pdf': {
    what: 'Everything that goes to the clerk, ready to print: the letter on top, then the papers to file',
    who: theCourt,
  },
  '2-serve.pdf': {
    what: 'The same papers without the letter, to serve',
    who: 'The prosecutor',
  },
  '3-file-proof.pdf': { what: 'The proof of service, ready to print', who: theCourt },
  'keep.pdf': { what: 'Everything you keep, ready to print', who: you },
} as const satisfies Readonly<Record<string, PacketFileWords>>;
