import { opinion } from '../authority/citing.ts';

// The published opinions our rules rely on, each entered once.

/** Probation ended early is a discharge, whatever went wrong before. */
export const butler = opinion(
  'People v. Butler',
  1980,
  '105 Cal.App.3d 585',
  'https://recordgone.com/articles/people-v-butler.htm',
);

/** Probation that was violated was not fulfilled for its entire period. */
export const chandler = opinion(
  'People v. Chandler',
  1988,
  '203 Cal.App.3d 782',
  'https://www.studicata.com/summaries/court-of-appeal-of-california/people-v-chandler-1988-jfl180',
);

/** Attorney fees and probation costs were never conditions. */
export const bradus = opinion(
  'People v. Bradus',
  2007,
  '149 Cal.App.4th 636',
  'https://www.casetext.com/case/people-v-bradus',
);

/** A suspended prison term that was never executed leaves the case within PC 1203.4. */
export const parker = opinion(
  'People v. Parker',
  2013,
  '217 Cal.App.4th 498',
  'https://cetient.com/case/1037178/the-people-v-parker',
);

/** An attempt at a listed offense is not the listed offense; follows People v. Lewis (2006). */
export const marinelli = opinion(
  'People v. Marinelli',
  2014,
  '225 Cal.App.4th 1',
  'https://cetient.com/case/2658196/people-v-marinelli',
);

/**
 * After early discharge the court must dismiss despite unpaid restitution; misconduct is different.
 */
export const seymour = opinion(
  'People v. Seymour',
  2015,
  '239 Cal.App.4th 1418',
  'https://law.justia.com/cases/california/court-of-appeal/2015/h040560.html',
);

/** The honest and upright life covers the year after judgment. */
export const chandlee = opinion(
  'People v. Chandlee',
  1979,
  '90 Cal.App.3d Supp. 13',
  'https://cetient.com/case/7347469/people-v-chandlee',
  'medium',
);

/**
 * No reduction under PC 17(b)(3), as it read before 2019, if sentence was imposed and suspended.
 */
export const wood = opinion(
  'People v. Wood',
  1998,
  '62 Cal.App.4th 1262',
  'http://print.casetext.com/case/people-v-wood-94/case-summaries',
  'medium',
);
