/** What the command line puts around a finding. */
export const findingLabels = {
  at: ' en la línea {line}, columna {column}',
  seen: 'Se encontró: {seen}',
  allowed: 'Se permite: {allowed}',
} as const;
