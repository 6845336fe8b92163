import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

const noRestitutionGround =
  'Unpaid restitution or an unpaid restitution fine is no reason to deny the petition.';
const ordersStay =
  'An unexpired protective order stays in force until it expires or the court changes it.';

export const dismissalWords: SectionWordsByCitation = {
  'PC 1203.4': {
    title: 'Dismissal after probation',
    rule: [
      'For a felony or a misdemeanor where probation was granted. It opens the day after probation ends.',
      'The court must grant it where the conditions were fulfilled for the entire period, and where the person was discharged early, even after a violation.',
      'In any other probation case, the judge may grant it in the interest of justice ((a)(1)).',
      'The person must not be serving a sentence for an offense, on probation for an offense, or charged with an offense ((a)(1)). Nothing limits that to California.',
      'Some offenses are excluded, and so are infractions ((b)). For a two-point driving offense it is always up to the judge ((c)).',
      'The prosecutor must have 15 days’ notice ((d)). A prosecutor who had notice and did not appear and object may not attack the order later ((e)).',
      'The conviction can still be pleaded and proved as a prior. The person must still disclose it when an application for public office, a license or a Lottery contract asks directly. Gun rights are not restored, and a bar on public office remains.',
    ],
    changes: {
      'protective-orders': ordersStay,
      restitution: `${noRestitutionGround} Before that, unpaid restitution that was a condition of probation meant that the conditions were not fulfilled.`,
      'no-fee': 'The clause that let a county charge a fee is repealed. The petition is free.',
    },
    tables: {
      'left-out': 'Excluded at any level ((b)); an attempt is not excluded',
      'left-out-as-felony': 'Excluded as a felony, not as a misdemeanor ((b))',
      equipment:
        'Excluded as a misdemeanor where it was about an equipment inspection or an unsafe vehicle ((b))',
      'two-points': 'Up to the judge, whatever happened on probation ((c))',
    },
    open: [
      'Whether parole, post-release supervision or federal supervised release is “serving a sentence”.',
      'What is open where probation was revoked and ended in custody.',
      'Whether an unpaid fine that was a condition means that the conditions were not fulfilled.',
      'Whether conspiracy or solicitation to commit a listed offense is excluded.',
      'Whether another count can be dismissed by itself where one count of the case is an excluded sex offense.',
    ],
  },
  'PC 1203.4a': {
    title: 'Dismissal where no probation was given: misdemeanors and infractions',
    rule: [
      'For a misdemeanor without probation, and for an infraction. It opens once a year has passed since judgment was pronounced.',
      'The sentence must be fully performed, including any fine. The person must not be serving a sentence or be charged with a crime.',
      'The court must grant it where the person has led an honest and upright life since the judgment and obeyed the law ((a)). Otherwise the judge may grant it in the interest of justice ((b)).',
      'Some offenses are excluded, including ordinary traffic infractions ((d)).',
      'For an infraction, the petition is made by written declaration, with 15 days’ notice to the prosecutor ((f)).',
    ],
    changes: {
      'protective-orders': ordersStay,
      restitution: `${noRestitutionGround} Nor does it mean that the sentence was not performed.`,
    },
    tables: {
      'left-out': 'Excluded as a misdemeanor ((d)(1))',
      equipment:
        'Excluded where it was about an equipment inspection or an unsafe vehicle ((d)(2))',
    },
    open: [
      'Whether probation in another case is a bar. The section says “serving a sentence” and does not mention it.',
      'What a first new conviction more than a year after the judgment does. One opinion (Chandlee) looks only at the first year.',
      'Whether a Vehicle Code misdemeanor that became an infraction falls under VC 42001.',
      'What notice a misdemeanor needs. The section sets none; the papers here use fifteen days.',
    ],
  },
  'PC 1203.41': {
    title: 'Dismissal of a felony after county jail or state prison',
    rule: [
      'For a felony. It is always up to the judge, in the interest of justice ((a)).',
      'It opens one year after the sentence is completed for county jail with mandatory supervision, and two years after for county jail without it or state prison ((a)(2)).',
      'The person must not be on parole or on mandatory supervision, or be serving a sentence for, on probation for, or charged with an offense ((a)(3)).',
      'A state prison felony that carries sex offender registration is excluded ((a)(6)). The exclusions of PC 1203.4 are not in this section.',
      'The prosecutor must have 15 days’ notice ((e)).',
      'The person must still disclose it when an application for public office, a state, local or tribal license, in-home care work, or a Lottery contract asks directly ((b)(2)).',
    ],
    changes: {
      'county-jail':
        'The section takes effect, for felonies with a county jail sentence (PC 1170(h)).',
      'state-prison': 'State prison felonies are added, whatever the date of the conviction ((c)).',
      restitution: noRestitutionGround,
      disclosure:
        'Tribal licenses and in-home care work are on the disclosure list ((b)(2)). The earlier list was not compared.',
    },
    open: [
      'Whether a prison sentence is completed on release or when parole or supervision ends. The later day is used. Where only the earlier one has passed, it is a question for a lawyer.',
      'Post-release community supervision is not mentioned in (a)(3).',
      'When a suspended prison term that was later served counts as completed.',
    ],
  },
  'PC 1203.42': {
    title: 'Dismissal of an old prison felony that would be county jail now',
    rule: [
      'For a felony sentenced before October 1, 2011, for a crime that would be eligible for county jail under PC 1170(h) today. It is up to the judge.',
      'It opens two years after the sentence is completed ((a)(2)).',
      'The person must not be under supervised release, or be serving a sentence for, on probation for, or charged with an offense ((a)(3)).',
      'A person who must register as a sex offender, or has a serious or violent felony, in this case or before, would not go to county jail (PC 1170(h)(3)).',
    ],
    changes: {
      begins: 'The section takes effect. Since 2023 PC 1203.41 covers most of the same cases.',
      restitution: noRestitutionGround,
    },
    tables: {
      'jail-felonies': 'Common felonies that go to county jail; the list is not complete',
      'prison-felonies': 'Common felonies that go to state prison',
    },
    open: [
      'Whether the sentence is completed on release or when parole ends, as in PC 1203.41.',
      'The section says “sentenced” and does not mention prison. County jail at that time is a question for a lawyer.',
    ],
  },
  'PC 1000': {
    title: 'Drug diversion, and the old deferred entry of judgment',
    rule: [
      'The program is open for the drug offenses that (a) lists. Until 2018 it was deferred entry of judgment: a plea of guilty, then a program, then a dismissal under former PC 1000.3.',
      'Deferred entry that was performed is what PC 1203.43 undoes.',
    ],
    changes: {
      diversion:
        'The program is pretrial diversion, with a plea of not guilty: there is no plea to withdraw.',
    },
    tables: { drugs: 'The offenses for which the program is open' },
    open: [
      'How the list read on the day of an older grant. An offense outside today’s list is a question for a lawyer, not a no.',
    ],
  },
  'PC 1203.43': {
    title: 'Old drug diversion: withdrawing the plea',
    rule: [
      'For deferred entry of judgment (former PC 1000) granted on or after January 1, 1997, performed satisfactorily, with the charge dismissed.',
      'The court must let the plea be withdrawn, because the old law gave wrong information about its consequences. The plea is invalid, which is why this can help in immigration matters.',
      'If the court’s records are gone, a declaration under penalty of perjury, with the state criminal history, is presumed true.',
      'It does not matter whether there is another case.',
    ],
    changes: { begins: 'The section takes effect.' },
    open: ['What is open where the program was not completed or the charge was not dismissed.'],
  },
  'PC 1203.45': {
    title: 'Sealing for a person who was under 18',
    rule: [
      'For a misdemeanor committed before the age of 18, where PC 1203.4 or 1203.4a is open or was granted.',
      'Not for offenses that carry registration, for offenses in Health and Safety Code Division 10 (drugs), or for driving and parking offenses ((c)).',
      'Not for a person with more than one conviction, with exceptions ((d)).',
    ],
    changes: { restitution: noRestitutionGround },
    open: [
      'The exceptions in (d) are a question for a lawyer. Here, more than one conviction means no.',
    ],
  },
  'PC 1203.49': {
    title: 'Prostitution as a result of human trafficking',
    rule: [
      'For solicitation or prostitution (PC 647(b)), once probation is completed.',
      'The person shows by clear and convincing evidence that it was the result of being a victim of human trafficking. The judge may then make that finding, grant relief under PC 1203.4, and notify the Department of Justice.',
      'PC 236.14 covers more offenses and clears more. A lawyer can say which one fits.',
    ],
    changes: { begins: 'The section takes effect.' },
    tables: { offense: 'The offense' },
  },
  'PC 1203.425': {
    title: 'Relief that the state gives without a petition',
    rule: [
      'Each month the Department of Justice reviews its records for convictions since 1973 that qualify, and grants relief on its own.',
      'Not for anyone who must register, is under supervision, is serving a sentence, or has a pending charge.',
      'It covers probation completed without revocation, any other misdemeanor or infraction a year after judgment, and any other felony four years after everything is over, except serious, violent and registrable felonies.',
      'The state record then says “relief granted.” A prosecutor may ask the court to block it.',
      'Courts no longer give out information about such a conviction, or about one dismissed by petition, to most people who ask ((a)(3)).',
    ],
    changes: {
      begins: 'The monthly review begins.',
      felonies: 'It covers felonies from this day on.',
    },
    open: [
      'Only the state record shows whether relief was granted. If it was, a lawyer can say what a petition would add.',
    ],
  },
};
