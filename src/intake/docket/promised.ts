/** "UPON COMPLETION OF PROBATION, COUNT 01 TO BE REDUCED": what may happen one day. */
export function isPromised(text: string): boolean {
  return (
    isConditional(text) ||
    /\b(?:TENTATIVE(?:LY)?|IF|UPON (?:THE |SUCCESSFUL |SATISFACTORY )*COMPLETION|UPON PAYMENT|WILL (?:NOT )?(?:BE|OPPOSE|MOVE)|WOULD|MAY (?:BE|MOVE|PETITION)|(?<!ORDERED )TO BE (?:REDUCED|DEEMED|DISMISSED|WITHDRAWN))\b/u.test(
      text,
    )
  );
}

/** "GRANTED ON CONDITION RESTITUTION IS PAID", "PROVIDED THAT": what the order waits for is not said to have come. */
export function isConditional(text: string): boolean {
  return /\b(?:GRANTED|TERMINATED|DISMISSED|REDUCED)\b.*\b(?:ON (?:THE )?CONDITION|PROVIDED|SUBJECT TO|CONTINGENT|CONDITIONED) (?!OF PROBATION)|\b(?:GRANTED|TERMINATED) CONDITIONALLY\b|\bCONDITIONALLY (?:GRANTED|TERMINATED)\b/u.test(
    text,
  );
}

/** An offer, a recommendation, what the court would do or declines to do: nothing is ordered by it. */
export function isOnlySaid(text: string): boolean {
  const said =
    /\b(?:OFFER(?:S|ED)?|FACES|FACING|RECOMMEND(?:S|ED|ATION)?|INDICATED (?:SENTENCE|DISPOSITION)|INDICATES|WOULD|WILL CONSIDER|DECLINE[DS]?|REFUSES|ASKS? FOR|SEEKS|(?:DEFENDANT|VICTIM|COUNSEL) STATES|DOES NOT (?:FIND|REVOKE|ORDER|IMPOSE|REDUCE|GRANT)|(?:VICTIM|PEOPLE|DEFENSE|COUNSEL|DEFENDANT|DEPARTMENT|OFFICER) REQUESTS)\b/u;
  const acts =
    /\b(?:PLEADS|PLED|ENTERS|GRANTED|GRANTS|ORDERS|(?<!\bBE )ORDERED|IMPOSES|SENTENCES|PLACES|IS PLACED|IS SENTENCED|FINDS|FOUND|FOLLOWS|ADOPTS)\b/u;
  return said.test(text) && !acts.test(text);
}

/** "IF RESTITUTION IS PAID": what is said of it has not happened. */
export function isCondition(text: string): boolean {
  return /^(?:IF|UPON|ONCE|WHEN|PROVIDED)\b|\bWILL BE\b/u.test(text);
}

/** "THE REPORT STATES THAT DEFENDANT PLED GUILTY IN 2009": what someone tells the court of another time. */
export function isReported(text: string): boolean {
  const before =
    /\bON \d{1,2}\/\d{1,2}\/\d{2,4},? (?:THE )?DEFENDANT (?:WAS|HAD BEEN)\b|\bCOURT (?:NOTES|RECALLS) THAT\b.*\bDEFENDANT (?:WAS|HAD BEEN)\b|\bWAS (?:PLACED ON|GRANTED|SENTENCED)\b.*\bON \d{1,2}\//u;
  if (before.test(text)) return true;
  return /\b(?:REPORT|OFFICER|DEPARTMENT|PEOPLE|DEFENSE|COUNSEL|PROSECUT\w+|RECORDS?|RAP SHEET|HISTORY)\b[^.]{0,40}?\b(?:STATES?|NOTES?|INDICATES?|SHOWS?|REFLECTS?|REVEALS?|INFORMS?|REPRESENTS?|REPORTS?) (?:(?:TO )?THE COURT )?THAT\b|\bPREVIOUSLY (?:BEEN )?(?:CONVICTED OF(?! COUNT)|SENTENCED TO|SERVED)\b/u.test(
    text,
  );
}
