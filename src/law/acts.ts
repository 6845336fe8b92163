import type { Dated } from '../authority/citing.ts';

/** An act that changed a section here: its name, and the first day on which the change holds. */
export interface Act extends Dated {
  readonly from: string;
  readonly act: string;
}

// The changes in the law that an answer may depend on, each entered once: a rule asks whether its
// act is in force on the day, and its authority and the law book show the same date and name.

/** "The 2011 Realignment Legislation", of more than one act: felonies go to county jail, PC 1170(h). */
export const realignment = { from: '2011-10-01' } as const;

/** Failing to register got its own section: PC 290.018. We have not read its act. */
export const failingToRegister = { from: '2007-10-13' } as const;

/** The deadly weapons law was renumbered: former PC 12020 to 12031 became 16000 and following. */
export const sb1080 = act('2012-01-01', 'SB 1080 (Stats. 2010, ch. 711)');

/** Relief for people on probation with treatment for trauma from military service: PC 1170.9(h). */
export const ab2371 = act('2013-01-01', 'AB 2371 (Stats. 2012, ch. 403)');

/** Felonies with a county jail sentence: PC 1203.41. */
export const ab651 = act('2014-01-01', 'AB 651 (Stats. 2013, ch. 787)');

/** Some theft and drug felonies became misdemeanors: PC 1170.18. */
export const proposition47Act = act('2014-11-05', 'Proposition 47 (2014)');

/** Relief for victims of human trafficking: PC 1203.49. */
export const ab1585 = act('2015-01-01', 'AB 1585 (Stats. 2014, ch. 708)');

/** Deferred entry of judgment cases: PC 1203.43. */
export const ab1352 = act('2016-01-01', 'AB 1352 (Stats. 2015, ch. 646)');

/** Proposition 64 on marijuana: HS 11361.8. */
export const proposition64Act = act('2016-11-09', 'Proposition 64 (2016)');

/** Vacatur for victims of human trafficking: PC 236.14. */
export const sb823 = act('2017-01-01', 'SB 823 (Stats. 2016, ch. 650)');

/** Vacatur where a plea's effect on immigration was not understood: PC 1473.7. */
export const ab813 = act('2017-01-01', 'AB 813 (Stats. 2016, ch. 739)');

/** Prison sentences before realignment: PC 1203.42. */
export const ab1115 = act('2018-01-01', 'AB 1115 (Stats. 2017, ch. 207)');

/** Pretrial diversion instead of deferred entry of judgment: PC 1000, with a plea of not guilty. */
export const ab208 = act('2018-01-01', 'AB 208 (Stats. 2017, ch. 778)');

/** Sealing of an arrest without a conviction, by petition: PC 851.91. */
export const sb393 = act('2018-01-01', 'SB 393 (Stats. 2017, ch. 680)');

/** Section 288a became 287. */
export const sb1494 = act('2019-01-01', 'SB 1494 (Stats. 2018, ch. 423)');

/**
 * A felony can be reduced to a misdemeanor after any kind of probation: PC 17(b)(3). We have not
 * seen the act's chapter; the section as we read it has the words.
 */
export const ab1941 = act('2019-01-01', 'AB 1941 (2018)');

/** A domestic violence misdemeanor bars firearms for life: PC 29805(b). */
export const ab3129 = act('2019-01-01', 'AB 3129 (Stats. 2018, ch. 883)');

/** One year of probation for a misdemeanor, two for a felony: PC 1203a, 1203.1. */
export const ab1950 = act('2021-01-01', 'AB 1950 (Stats. 2020, ch. 328)');

/** Relief for people who served on fire crews: PC 1203.4b. */
export const ab2147 = act('2021-01-01', 'AB 2147 (Stats. 2020, ch. 60)');

/** Tiers of the duty to register, and the petition to end it: PC 290.5, 4852.03. */
export const sb384 = act('2021-07-01', 'SB 384 (Stats. 2017, ch. 541)');

/** Vacatur for victims of intimate partner and sexual violence: PC 236.15. */
export const ab124 = act('2022-01-01', 'AB 124 (Stats. 2021, ch. 695)');

/** A dismissal leaves an unexpired protective order in effect. */
export const ab1281 = act('2022-01-01', 'AB 1281 (Stats. 2021, ch. 209)');

/** The state clears arrests and convictions automatically: PC 851.93, 1203.425. */
export const ab1076 = act('2022-07-01', 'AB 1076 (Stats. 2019, ch. 578)');

/** Misdemeanor neglect or abuse of a child or an elder bars firearms for ten years: PC 29805(d). */
export const ab2239 = act('2023-01-01', 'AB 2239 (Stats. 2022, ch. 143)');

/** Unpaid restitution is not a ground to deny. */
export const sb1106 = act('2023-01-01', 'SB 1106 (Stats. 2022, ch. 734)');

/** State prison felonies come within PC 1203.41. */
export const sb731 = act('2023-01-01', 'SB 731 (Stats. 2022, ch. 814)');

/** The certificate of rehabilitation is open to any felony: PC 4852.01(a). */
export const ab1924 = act('2023-01-01', 'AB 1924 (Stats. 2022, ch. 766)');

/** Loitering for prostitution is no longer an offense: PC 653.22, repealed. */
export const sb357 = act('2023-01-01', 'SB 357 (Stats. 2022, ch. 86)');

/** No fee for the petition; what you must still disclose after a dismissal under PC 1203.41. */
export const ab134 = act('2023-07-10', 'AB 134 (Stats. 2023, ch. 47)');

/** No more filing deadline under Proposition 47: PC 1170.18, former (j). */
export const sb749 = act('2023-10-08', 'SB 749 (Stats. 2023, ch. 633)');

/** Automatic relief reaches felonies, and restarts with its own operative date: PC 1203.425. */
export const ab168 = act('2024-10-01', 'AB 168 (Stats. 2024, ch. 49)');

/** Trafficking of a minor is a serious felony: PC 1192.7(c)(42). */
export const sb14 = act('2024-01-01', 'SB 14 (Stats. 2023, ch. 230)');

/** Rape of a person whom the defendant drugged is a violent felony: PC 667.5(c)(24). */
export const sb268 = act('2025-01-01', 'SB 268 (Stats. 2024, ch. 855)');

/** Theft and drug possession after two such convictions: PC 666.1, HS 11395. */
export const proposition36of2024 = act('2024-12-18', 'Proposition 36 (2024)');

/** Either side may move, before trial, to have a wobbler go on as a misdemeanor: PC 17(b)(5). */
export const ab321 = act('2026-01-01', 'AB 321 (Stats. 2025, ch. 611)');

/** Unlawful intercourse with a minor, and the duty to register: PC 290(c). */
export const sb680 = act('2026-01-01', 'SB 680 (Stats. 2025, ch. 780)');

/** More weapon misdemeanors bar firearms for ten years: PC 29805(h). */
export const ab1263 = act('2026-01-01', 'AB 1263 (Stats. 2025, ch. 636)');

/** The prison or the county certifies fire crew service to the court: PC 1203.4b. */
export const sb245 = act('2026-01-01', 'SB 245 (Stats. 2025, ch. 746)');

function act(from: string, name: string): Act {
  return { from, act: name };
}
