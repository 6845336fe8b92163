import { type CountyName, counties } from '../made/counties.ts';

/** The county whose court is petitioned, unless another is given: its folder, and its name. */
export const usualCountyName: CountyName = 'los-angeles';
export const usualCounty = counties[usualCountyName].name;
