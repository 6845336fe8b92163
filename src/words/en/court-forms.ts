/** What a slot of a court's form holds, as an attachment calls it. */
const slotTitles: Readonly<Record<string, string>> = {
  'filer-name': 'Name of the person who files',
  'filer-firm': 'Firm of the person who files',
  'filer-street': 'Street address of the person who files',
  'filer-city': 'City of the person who files',
  'filer-email': 'Email address of the person who files',
  'filer-for': 'Person for whom the attorney appears',
  defendant: 'Name and other names of the defendant',
  'header-defendant': 'Name of the defendant',
  signer: 'Name of the person who signs',
};

const columnTitles: Readonly<Record<string, string>> = {
  code: 'code',
  section: 'section',
  type: 'type of offense',
};

/** What is written on the courts' forms beside names, dates and sections. */
export const courtFormWords = {
  slotTitles,
  rowOfItem1: (row: string, column: string) =>
    `Item 1, row ${row}, ${columnTitles[column] ?? column}:`,
  inDeclaration: 'See attached declaration.',
  reductionInDeclaration: 'Reduction (item 8): see attached declaration.',
  infractionInDeclaration: 'Infraction (Pen. Code, § 1203.4a(f)): see attached declaration.',
  inAttachment: (item: string) => `See Attachment ${item}`,
  inAttachmentShort: (item: string) => `See Att. ${item}`,
  inPetition: 'See petition',
  alsoKnownAs: (name: string) => `aka ${name}`,
  /** "Rosa Méndez (other names: see Attachment Caption)" */
  otherNamesElsewhere: (name: string, place: string) =>
    `${name} (other names: ${place.slice(0, 1).toLowerCase()}${place.slice(1)})`,
  peopleV: (name: string) => `People v. ${name}`,
  plaintiff: 'People of the State of California',
  asNamedAbove: 'As named above',
  inProPer: 'In Pro Per',
  notRequested: 'not requested',
  levelThenNow: (then: string, now: string) => `${then}, now ${now}`,
  /** "felony (item 2a)" */
  byItem: (level: string, item: string) => `${level} (item ${item})`.trim(),
  moreOffenses: (date: string) =>
    `Item 1, more offenses. Date of conviction or of deferred entry of judgment: ${date}`,
  offenseColumns: ['Count', 'Code', 'Section', 'Type', '17(b)', '17(d)(2)'],
  columnsMean:
    '“17(b)” is the column of item 1 on reduction to a misdemeanor under Penal Code section 17(b), and “17(d)(2)” the column on reduction to an infraction under Penal Code section 17(d)(2).',
  proposed: (title: string) => `Proposed ${title}`,
  numbered: (title: string, number: string) => `${title} (${number})`,
  formNumber: (title: string, number: string) => `${title} (form ${number})`,
} as const;
