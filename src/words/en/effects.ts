import type { Route } from '../../law/outcome.ts';

/** What a dismissal by a route does and does not do; the disclosure words differ as the statutes do. */
export interface Effects {
  readonly sections: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

const releases =
  'It takes back the plea or verdict, dismisses the case, and ends most penalties that came with the conviction.';
const employers =
  'Most employers, public and private, may not ask about it or use it (Labor Code 432.7; Government Code 12952).';
/** PC 1203.425(a)(3)(A) names 1203.4, 1203.4a, 1203.41 and 1203.42, and no other section. */
const records =
  'Since 2023 the court does not show a dismissed conviction to most who ask (PC 1203.425(a)(3)).';

const stillTell = (where: string) =>
  `It must still be told when a form for public office, a state or local license, or a contract with the State Lottery asks directly (${where}).`;
const priors = (where: string) =>
  `If there is a new case, it counts as a prior, as if nothing had been dismissed (${where}).`;
const guns = (where: string) => `It does not give back gun rights (${where}).`;
const office = (where: string) =>
  `It does not let a person hold a public office that the conviction bars (${where}).`;
const orders = (where: string) =>
  `A protective order stays in force until it ends or the court changes it (${where}).`;
const license = 'It does not undo a driver’s license suspension or revocation (VC 13555).';
const erase = 'It does not erase or seal the record. Police and courts still see both entries.';
const immigration = 'It does not count as a clean record in immigration law.';
const register = 'It does not end a duty to register as a sex offender.';

const everywhere = [license, register, immigration, erase] as const;

const of1203_4: Effects = {
  sections: 'PC 1203.4',
  does: [releases, employers, records],
  doesNot: [
    stillTell('PC 1203.4(a)(1)'),
    priors('PC 1203.4(a)(1)'),
    guns('PC 1203.4(a)(2)'),
    office('PC 1203.4(a)(3)'),
    orders('PC 1203.4(a)(4)'),
    ...everywhere,
  ],
};

const of1203_4a: Effects = {
  sections: 'PC 1203.4a',
  does: [releases, employers, records],
  // The section has no words on disclosure; the careful answer is the same.
  doesNot: [
    'The section says nothing of forms that ask. The careful answer to a direct question is the same as under PC 1203.4.',
    priors('PC 1203.4a(c)(1)'),
    guns('PC 1203.4a(c)(2)'),
    office('PC 1203.4a(c)(3)'),
    orders('PC 1203.4a(c)(4)'),
    ...everywhere,
  ],
};

const of1203_41: Effects = {
  sections: 'PC 1203.41',
  does: [releases, employers, records],
  doesNot: [
    'It must still be told when a form asks directly for public office, for a state, local or tribal license, for in-home care work, or for a contract with the State Lottery (PC 1203.41(b)(2)).',
    priors('PC 1203.41(b)(1)'),
    guns('PC 1203.41(b)(3)'),
    office('PC 1203.41(b)(4)'),
    orders('PC 1203.41(g)'),
    'It does not change who may work in licensed care or be paid for in-home care (PC 1203.41(h)).',
    ...everywhere,
  ],
};

/** The section has no words on protective orders. */
const of1203_42: Effects = {
  sections: 'PC 1203.42',
  does: [releases, employers, records],
  doesNot: [
    stillTell('PC 1203.42(b)(2)'),
    priors('PC 1203.42(b)(1)'),
    guns('PC 1203.42(b)(3)'),
    office('PC 1203.42(b)(4)'),
    ...everywhere,
  ],
};

const of1203_43: Effects = {
  sections: 'PC 1203.43',
  does: [
    'It takes back the old plea as not valid and dismisses the case (PC 1203.43(a)(2), (b)). That is why it can help in immigration matters: a lawyer can tell.',
    'Most employers may not ask about diversion that was finished, or use it (Labor Code 432.7).',
  ],
  doesNot: ['It does not erase or seal the arrest.'],
};

/** The relief is "any of the relief described in Section 1203.4", with what that section says of it. */
const of1203_49: Effects = {
  sections: 'PC 1203.49',
  does: [
    'The court finds that the person was a victim of human trafficking, gives the relief of PC 1203.4, and tells the Department of Justice.',
    employers,
  ],
  doesNot: [
    stillTell('PC 1203.49(b), 1203.4(a)(1)'),
    priors('PC 1203.49(b), 1203.4(a)(1)'),
    guns('PC 1203.49(b), 1203.4(a)(2)'),
    office('PC 1203.49(b), 1203.4(a)(3)'),
    orders('PC 1203.49(b), 1203.4(a)(4)'),
    ...everywhere,
  ],
};

export function effectsOf(route: Route): Effects {
  switch (route) {
    case '1203.4-fulfilled':
    case '1203.4-early-discharge':
    case '1203.4-interest-of-justice':
    case '1203.4-vehicle':
      return of1203_4;
    case '1203.4a-a':
    case '1203.4a-b':
      return of1203_4a;
    case '1203.41-split':
    case '1203.41-straight':
    case '1203.41-jail':
    case '1203.41-prison':
      return of1203_41;
    case '1203.42':
      return of1203_42;
    case '1203.43':
      return of1203_43;
    case '1203.49':
      return of1203_49;
  }
}

/** What to say when somebody asks: what the law lets be asked, and the careful answer. */
export const answering: readonly string[] = [
  'Most employers, private and public, may not ask about a dismissed conviction. Some may: where the law asks for it, where the job needs a gun, police and criminal justice jobs, and some health and school jobs.',
  'If an employer that may ask puts a direct question, the careful answer is “Yes, conviction dismissed.”',
  'Boards of the Department of Consumer Affairs may not deny a license for a conviction that was dismissed (Business and Professions Code 480(c)). If the form asks directly, the answer still tells of it and says that it was dismissed.',
  'Federal forms, immigration forms and jobs with guns have rules of their own. A lawyer can help with those.',
];
