import type { SectionWordsByCitation } from './section-words.ts';

const noRestitutionGround =
  'Restitution or a restitution fine that is unpaid is no ground to deny the petition.';
const ordersStay =
  'A protective order that has not run out stays in force until it ends or the court changes it.';

export const dismissalWords: SectionWordsByCitation = {
  'PC 1203.4': {
    title: 'Dismissal after probation',
    rule: [
      'For a felony or a misdemeanor with probation. It opens on the day after probation is over.',
      'The court shall grant it where the conditions were fulfilled for the whole period, and where probation was ended early, even after a violation.',
      'In any other case of probation the judge may grant it in the interest of justice ((a)(1)).',
      'The person must not be serving a sentence for an offense, on probation for an offense, or charged with an offense ((a)(1)). The words are not limited to California.',
      'Some offenses are left out for good, and so are infractions ((b)). For a driving offense that counts two points the choice is always the judge’s ((c)).',
      'The prosecutor must have 15 days’ notice ((d)). A prosecutor who had it and did not object may not attack the order later ((e)).',
      'A later prosecution may still plead the conviction. A direct question in an application for public office, a license or a Lottery contract must still be answered. It gives back neither firearms nor a public office.',
    ],
    changes: {
      'protective-orders': ordersStay,
      restitution: `${noRestitutionGround} Before, unpaid restitution that was a condition meant that the conditions were not fulfilled.`,
      'no-fee': 'The clause that let a county ask for a fee is gone: the petition has none.',
    },
    tables: {
      'left-out': 'Left out at any level ((b)); an attempt is not left out',
      'left-out-as-felony': 'Left out as a felony, not as a misdemeanor ((b))',
      equipment:
        'Left out as a misdemeanor where it was about an equipment inspection or an unsafe vehicle ((b))',
      'two-points': 'The choice is the judge’s, whatever happened on probation ((c))',
    },
    open: [
      'Whether parole, post-release supervision or federal supervised release is “serving a sentence”.',
      'What is open where probation was revoked and ended with custody.',
      'Whether a fine that was a condition and is unpaid means that the conditions were not fulfilled.',
      'Whether a conspiracy or a solicitation to commit a listed offense is left out.',
      'Whether another count can be dismissed alone where one count of the case is left out as a sex offense.',
    ],
  },
  'PC 1203.4a': {
    title: 'Dismissal where no probation was given: misdemeanors and infractions',
    rule: [
      'For a misdemeanor without probation, and for an infraction. It opens when a year from the pronouncement of judgment is over.',
      'The sentence must be fully done, with any fine in it. The person must not be serving a sentence or be charged with a crime.',
      'The court shall grant it where the person has lived an honest and upright life since the judgment and obeyed the law ((a)). Where that is not so, the judge may grant it in the interest of justice ((b)).',
      'Some offenses are left out, among them ordinary traffic infractions ((d)).',
      'For an infraction it goes by written declaration, with 15 days’ notice to the prosecutor ((f)).',
    ],
    changes: {
      'protective-orders': ordersStay,
      restitution: `${noRestitutionGround} Nor does it mean that the sentence is not done.`,
    },
    tables: {
      'left-out': 'Left out as a misdemeanor ((d)(1))',
      equipment:
        'Left out where it was about an equipment inspection or an unsafe vehicle ((d)(2))',
    },
    open: [
      'Whether probation in another case bars: the section says “serving a sentence” and does not name it.',
      'What a first new conviction does that comes more than a year after the judgment. One opinion (Chandlee) looks at the first year alone.',
      'Whether a Vehicle Code misdemeanor that became an infraction falls under VC 42001.',
      'Which notice a misdemeanor needs: the section sets none. Fifteen days are kept here.',
    ],
  },
  'PC 1203.41': {
    title: 'Dismissal of a felony after county jail or state prison',
    rule: [
      'For a felony. It is always the judge’s choice, in the interest of justice ((a)).',
      'One year after the sentence is completed where it was county jail with mandatory supervision; two years where it was county jail without it, or state prison ((a)(2)).',
      'The person must not be on parole or on mandatory supervision, or be serving a sentence for, on probation for, or charged with an offense ((a)(3)).',
      'A state prison felony that makes a person register as a sex offender is left out ((a)(6)). The lists of PC 1203.4 are not part of this section.',
      'The prosecutor must have 15 days’ notice ((e)).',
      'A direct question must still be answered where it is asked for public office, for a state, local or tribal license, for in-home care work, or for a Lottery contract ((b)(2)).',
    ],
    changes: {
      'county-jail': 'The section begins, for felonies with a county jail sentence (PC 1170(h)).',
      'state-prison': 'State prison felonies come in, whatever the day of the conviction ((c)).',
      restitution: noRestitutionGround,
      disclosure:
        'Tribal licenses and in-home care work are in the list of what must still be told ((b)(2)); what the list said before was not compared.',
    },
    open: [
      'Whether a prison sentence is completed on release, or when parole or supervision is over. The later day is used; where only the earlier one has passed it is a lawyer’s question.',
      'Post-release community supervision is not among the words of (a)(3).',
      'When a suspended prison term that was served later counts as completed.',
    ],
  },
  'PC 1203.42': {
    title: 'Dismissal of an old prison felony that would be county jail now',
    rule: [
      'For a felony with a sentence from before October 1, 2011, for a crime that could be sentenced to county jail under PC 1170(h) today. It is the judge’s choice.',
      'It opens two years after the sentence is completed ((a)(2)).',
      'The person must not be under supervised release, or be serving a sentence for, on probation for, or charged with an offense ((a)(3)).',
      'Who must register as a sex offender, or has a serious or violent felony, now or before, would not go to county jail (PC 1170(h)(3)).',
    ],
    changes: {
      begins: 'The section begins. Since 2023 PC 1203.41 reaches most of the same cases.',
      restitution: noRestitutionGround,
    },
    tables: {
      'jail-felonies':
        'Common felonies that go to county jail; where the list is silent nothing is concluded',
      'prison-felonies': 'Common felonies that go to state prison',
    },
    open: [
      'Whether the sentence is completed on release or when parole is over, as in PC 1203.41.',
      'The section says “sentenced” and does not name prison. County jail of that time is a lawyer’s question.',
    ],
  },
  'PC 1203.43': {
    title: 'Old drug diversion: the plea is taken back',
    rule: [
      'For deferred entry of judgment (former PC 1000) granted on or after January 1, 1997, performed satisfactorily, with the charge dismissed.',
      'The court shall let the plea be withdrawn, because the law misinformed about what it would do. The plea is invalid, which is why it can help in immigration matters.',
      'Where the court’s file is gone, a declaration under penalty of perjury with the state record is presumed true.',
      'It does not ask whether there is another case.',
    ],
    changes: { begins: 'The section begins.' },
    open: ['What is open where the program was not completed or the charge was not dismissed.'],
  },
  'PC 1203.45': {
    title: 'Sealing for a person who was under 18',
    rule: [
      'For a misdemeanor committed before the age of 18, where PC 1203.4 or 1203.4a is open or was granted.',
      'It is not for offenses that make a person register, for Health and Safety Code Division 10 (drugs), or for driving and parking offenses ((c)).',
      'It is not for a person with more than one conviction, but for exceptions ((d)).',
    ],
    changes: { restitution: noRestitutionGround },
    open: ['The exceptions of (d) are left to a lawyer: here more than one conviction is a no.'],
  },
  'PC 1203.49': {
    title: 'Prostitution that came of human trafficking',
    rule: [
      'For solicitation or prostitution (PC 647(b)), once probation is completed.',
      'The person shows by clear and convincing evidence that it came of being a victim of human trafficking. The judge may then find so, give the relief of PC 1203.4, and tell the Department of Justice.',
      'PC 236.14 reaches more offenses and clears more: a lawyer can tell which serves.',
    ],
    changes: { begins: 'The section begins.' },
    tables: { offense: 'The offense' },
  },
  'PC 1203.425': {
    title: 'Relief that the state gives without a petition',
    rule: [
      'Each month the Department of Justice looks for convictions since 1973 that meet the conditions, and grants relief by itself.',
      'None for who must register, is under supervision, is serving a sentence, or has a charge pending.',
      'Probation that ended without a revocation; any other misdemeanor or infraction a year after judgment; any other felony four years after everything is over, but for serious, violent and registrable ones.',
      'The state record then says “relief granted”. A prosecutor may ask the court to prevent it.',
      'Courts do not show such a conviction, or one dismissed by petition, to most who ask ((a)(3)).',
    ],
    changes: {
      begins: 'The monthly review begins.',
      felonies: 'It reaches felonies, and begins for them on this day.',
    },
    open: [
      'Whether the state gave relief can only be seen in the state record. Where the record shows it, a lawyer can tell what a petition would add.',
    ],
  },
};
