/** Other remedies in plain words: what it is, and who can help with it. */
const words: Readonly<Record<string, string>> = {
  'certificate-of-rehabilitation':
    'A certificate of rehabilitation: a court order that the person has been rehabilitated, which goes on to the Governor as a request for a pardon.',
  'direct-pardon': 'A pardon: it is asked of the Governor, with no court petition before it.',
  lawyer: 'A lawyer can tell whether anything else is open.',
  'PC 290.5 petition': 'A petition to end the duty to register, for tiers one and two.',
  'PC 1203.3':
    'Early end of probation: the court may end it early for good conduct, in open court, with notice to the prosecutor. Then a dismissal is a right, unless the law leaves the offense out or to the judge.',
  'PC 1203.3 in the other case':
    'Early end of probation in the other case: then this petition is no longer barred by it.',
  'PC 17(b)(3)': 'Making the felony a misdemeanor, which can be asked while probation runs.',
  'PC 851.91': 'Sealing of the arrest, by petition.',
  'PC 851.93': 'Sealing of the arrest, which the state may do on its own.',
  'WIC 781/786 sealing': 'Sealing of the juvenile record, in the juvenile court.',
  'federal pardon': 'A pardon by the President, for a federal conviction.',
  'file in the county of conviction': 'The same petition in the court of {county} County.',
  'none-needed':
    'Nothing may be needed: an ordinary traffic ticket is not a misdemeanor or a felony, and most forms do not ask about it.',
  'PC 1473.7 lawyer': 'Taking back an old plea that hurts in immigration matters: a lawyer’s work.',
  'PC 1473.7':
    'Taking back a plea whose effect on immigration was not understood: a lawyer’s work.',
  'PC 1170.18': 'Proposition 47: some theft and drug felonies can be made misdemeanors.',
  'HS 11361.8': 'Proposition 64: marijuana convictions can be lowered or dismissed.',
};

export function alternativeTemplate(code: string): string {
  return words[code] ?? code;
}

export const alternativeCodes: readonly string[] = Object.keys(words);
