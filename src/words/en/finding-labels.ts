/** What the command line puts around a finding. */
export const findingLabels = {
  at: ' at line {line}, column {column}',
  seen: 'Seen: {seen}',
  allowed: 'Allowed: {allowed}',
} as const;

/** What was seen or is allowed: the reading itself writes it in English. */
export const shownWords = (shown: string): string => shown;
