/** The days of a packet as a calendar names them. `{caseNumber}` and `{hearing}` are filled in. */
export const dayWords = {
  mail: 'Last safe day to mail the papers to the prosecutor ({caseNumber})',
  byHand: 'Last day to hand the papers to the prosecutor ({caseNumber})',
  accommodation: 'Last day to give the court form MC-410 ({caseNumber})',
  hearing: 'Hearing on the petition ({caseNumber})',
  whyServe: 'The hearing is {hearing}. The prosecutor gets 15 days’ notice before it.',
  whyMailCalifornia: 'Mailing within California adds 5 days, to be safe.',
  whyMailOutside: 'Mailing from outside California adds 10 days, to be safe.',
  whyMailAbroad: 'Mailing from another country adds 20 days, to be safe.',
  whyAccommodation: 'At least 5 court days before the hearing ({hearing}).',
} as const;
