import { plain } from '../calendar/plain-date.ts';

/** The first day covered by the tables of the law. */
export const lawFrom = plain('2016-01-01');
