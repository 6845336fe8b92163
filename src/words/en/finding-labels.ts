/** What the command line puts around a finding. */
export const findingLabels = {
  at: ' at line {line}, column {column}',
  seen: 'Seen: {seen}',
  allowed: 'Allowed: {allowed}',
} as const;
