import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

const ownPapers = 'It has its own papers, and takes a lawyer.';

export const otherRemedyWords: SectionWordsByCitation = {
  'PC 236.14': {
    title: 'Vacatur for victims of human trafficking',
    rule: [
      'For a nonviolent offense that was the direct result of being a victim of human trafficking. The conviction is vacated as invalid and the record sealed, which is more than a dismissal does.',
      ownPapers,
    ],
    changes: { begins: 'The section takes effect.' },
  },
  'PC 236.15': {
    title: 'Vacatur for victims of intimate partner violence or sexual violence',
    rule: [
      'The same as PC 236.14, for an offense that was the direct result of intimate partner violence or sexual violence.',
      ownPapers,
    ],
    changes: { begins: 'The section takes effect.' },
  },
  'PC 1203.4b': {
    title: 'Dismissal for people who served on fire crews',
    rule: [
      'For people who served on a hand crew or at a firehouse while in custody. It does not have to wait until supervision ends ((b)(4)).',
      'It has its own list of excluded crimes.',
      ownPapers,
    ],
    changes: {
      begins: 'The section takes effect.',
      certified: 'The prison or the county certifies the service to the court.',
    },
    tables: { never: 'Crimes that rule it out; a conviction in another case counts too' },
  },
  'PC 1170.9(h)': {
    title: 'Relief for veterans treated for trauma from military service',
    rule: [
      'For people on probation who were treated for trauma or another condition from military service. The court may end probation early, reduce the conviction and dismiss it, after 15 days’ notice.',
      ownPapers,
    ],
    changes: { begins: 'The subdivision is in force.' },
    tables: { never: 'Convictions that it does not dismiss ((h)(4)(B))' },
  },
  'PC 1170.18': {
    title: 'Proposition 47: felonies made misdemeanors',
    rule: [
      'Some theft and drug felonies can be redesignated as misdemeanors once the sentence is completed ((f)). The bar on firearms remains ((j)).',
    ],
    changes: {
      begins: 'The voter initiative takes effect.',
      'no-deadline': 'The filing deadline is removed.',
    },
    tables: {
      offenses: 'Felonies it may cover, if the conviction is from before November 5, 2014',
      never: 'Not for anyone who has a conviction for one of these or must register ((i))',
    },
    open: [
      'The list of PC 667(e)(2)(C)(iv) was not read in the code’s own text.',
      'Which of them it covers depends on the value taken and on earlier convictions, which are not in the record.',
    ],
  },
  'HS 11361.8': {
    title: 'Proposition 64: marijuana convictions reduced or dismissed',
    rule: [
      'Marijuana convictions can be reduced, dismissed or sealed to match the law today ((e)).',
    ],
    changes: { begins: 'The voter initiative takes effect.' },
    tables: { offenses: 'Offenses it may cover' },
  },
  'PC 851.91': {
    title: 'Sealing of an arrest without conviction, by petition',
    rule: ['For an arrest or a charge that did not lead to a conviction. PC 1203.4 is not needed.'],
    changes: { begins: 'The section takes effect.' },
    tables: { never: 'Charges that rule it out, unless the person was acquitted ((a)(2)(B))' },
  },
  'PC 851.93': {
    title: 'Sealing of an arrest without conviction, by the state itself',
    rule: [
      'The state grants relief for some arrests without a conviction on its own, without a petition.',
    ],
    changes: { begins: 'The monthly review begins.' },
  },
  'PC 1473.7': {
    title: 'Vacatur of a conviction that causes immigration harm',
    rule: [
      'For people no longer in custody who did not understand what a plea would do to their immigration status, and on other grounds. It undoes the conviction for federal purposes too, which a dismissal does not.',
      'It takes a lawyer.',
    ],
    changes: { begins: 'The section takes effect.' },
  },
  'PC 4852.01': {
    title: 'Certificate of rehabilitation: who can apply',
    rule: [
      'For a person convicted of a felony ((a)). For a felony or misdemeanor with probation that requires registration: once it is dismissed under PC 1203.4, after five years’ residence, with no custody since, and with no probation for another felony ((b)).',
      'Never for the offenses in (c), or for anyone on mandatory life parole, under a death sentence, or in the military.',
      'A certificate goes on to the Governor as an application for a pardon.',
    ],
    changes: {
      'any-felony':
        'Any felony qualifies. Before, a felony with probation had to be dismissed first.',
    },
    tables: { never: 'Never ((c))' },
  },
  'PC 4852.03': {
    title: 'Certificate of rehabilitation: the period',
    rule: [
      'Five years’ residence in California and two more years: seven. Five more years if the offense requires registration: ten. Four more years for a few offenses and for life sentences: nine.',
      'The period begins with the discharge, or with the release on parole, supervision or probation, whichever comes first ((a)).',
    ],
    changes: {
      registration: 'A certificate no longer ends the duty to register; PC 290.5 does ((a)(2)(B)).',
    },
    tables: { 'four-years-more': 'Four more years, as for offenses that carry a life sentence' },
    open: [
      'The court may lengthen the period for consecutive sentences ((a)(4)).',
      'The court may grant a certificate before the period is over, except to a person who must register (PC 4852.22).',
    ],
  },
  'PC 4800': {
    title: 'Pardon',
    rule: [
      'A person can apply to the Governor directly. With two felonies in separate cases, the Supreme Court must recommend it.',
    ],
  },
  'PC 290.5': {
    title: 'Ending the duty to register as a sex offender',
    rule: [
      'People in tiers one and two can petition once their minimum years are over, on or after the next birthday. People in tier three cannot ((a)(1)).',
      'A dismissal does not end the duty.',
    ],
    changes: { begins: 'Petitions by tier begin.' },
  },
  'PC 290.007': {
    title: 'The duty to register continues after a dismissal',
    rule: ['A dismissal under PC 1203.4 does not end the duty to register.'],
  },
  'WIC 781': {
    title: 'Sealing of juvenile records, by petition',
    rule: [
      'A juvenile court case is not a conviction. Its record is sealed in juvenile court, by petition.',
    ],
  },
  'WIC 786': {
    title: 'Sealing of juvenile records, by the juvenile court itself',
    rule: ['The juvenile court seals some records on its own when the case ends well.'],
  },
};
