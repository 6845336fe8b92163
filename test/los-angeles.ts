import { counties } from '../src/made/counties.ts';

export const losAngeles = counties['los-angeles'];
