/** What a list requires besides the section that no section number shows. */
export type TurnsOn =
  /** PC 290(c)(1): "committed in the perpetration, or an attempt to perpetrate, rape" and the like. */
  | 'sexual-intent'
  /** PC 290(c)(1): PC 220, "except assault to commit mayhem". */
  | 'not-to-commit-mayhem'
  /** PC 290(c)(1): former PC 262(a)(1), "involving the use of force or violence for which the person is sentenced to the state prison". */
  | 'force-and-state-prison'
  /** PC 290(c)(1): "any offense involving lewd or lascivious conduct under Section 272". */
  | 'lewd-conduct'
  /** PC 653f(c): rape, sodomy or oral copulation "by force or violence". */
  | 'by-force'
  /**
   * PC 290(c)(3): no duty where the person is "not more than 10 years older than the minor", and
   * nothing else requires one.
   */
  | 'more-than-ten-years-older'
  /** PC 290(c)(2): the same age difference, and a prior conviction. */
  | 'prior-and-more-than-ten-years-older'
  /** PC 290(c)(1) as SB 680 left it: the law itself is unsettled, and no fact decides. */
  | 'reach-of-sb-680'
  /** PC 667.5(c)(19), (20), 1192.7(c)(28): "which would constitute a felony violation of Section 186.22". */
  | 'for-a-gang'
  /** PC 667.5(c)(21): of the first degree, and "another person … was present in the residence". */
  | 'first-degree-and-someone-home'
  /** PC 667.5(c)(24): the drug was given to the victim with intent to assault. */
  | 'drugged-by-the-defendant'
  /** PC 1192.7(c)(24): heroin, cocaine, PCP or methamphetamine, to a minor. */
  | 'hard-drug-to-a-minor'
  /** PC 1192.7(c)(42): not if the defendant was a victim of human trafficking. */
  | 'no-victim-of-trafficking'
  /** PC 1203.4b(a)(1)(G): "from a secure perimeter within the previous 10 years". */
  | 'from-a-secure-perimeter-in-ten-years'
  /** PC 1170.18: what was taken was worth $950 or less, and no more than that was done. */
  | 'value-of-950-or-less'
  /** PC 1000(a): cannabis for personal use, or a solicitation of acts for it. */
  | 'for-personal-use'
  /** PC 1000(a): PC 381 or 647(f), "if for being under the influence of a controlled substance". */
  | 'under-the-influence-of-a-drug'
  /** PC 1000(a): "secured by a fictitious prescription", for personal use. */
  | 'fictitious-prescription'
  /** PC 29805(a)(1): "Section 487 if the property taken was a firearm", and firearms elsewhere. */
  | 'firearm';
