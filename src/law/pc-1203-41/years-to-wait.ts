/**
 * (a)(2): "one year following the defendant's completion of the sentence" if it was split,
 * 1170(h)(5)(B); "two years" if it was straight, (h)(5)(A), "or if the defendant was sentenced to
 * the state prison".
 */
export const yearsOf1203_41 = { split: 1, straight: 2, prison: 2 } as const;
