/** What is written on the courts' forms beside names, dates and sections. */
export const courtFormWords = {
  inDeclaration: 'See attached declaration.',
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
  moreOffenses: (date: string) =>
    `Item 1, more offenses. Date of conviction or of deferred entry of judgment: ${date}`,
  offenseColumns: ['Count', 'Code', 'Section', 'Type of offense', '17(b)', '17(d)(2)'],
  columnsMean:
    '“17(b)” is the column of item 1 on reduction to a misdemeanor under Penal Code section 17(b), and “17(d)(2)” the column on reduction to an infraction under Penal Code section 17(d)(2).',
} as const;
