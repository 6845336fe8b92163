/** What `dismissal courthouses` says. */
export const courthousesWords = {
  county: 'Condado (cases.court.county)',
  countyAlso: (names: string) => `también se lee: ${names}`,
  countyOthers:
    'Se puede escribir cualquier otro condado de California; su petición va a la corte de ese condado.',
  courthouse: 'Edificio de la corte (cases.court.courthouse)',
  prosecutor: 'Fiscalía (cases.prosecutor)',
  how: 'Escriba el nombre corto de la izquierda, el nombre completo, o uno de los nombres después de “también”.',
  noneListed:
    'No hay nombres en la lista de este condado. Escriba el nombre como está en el registro del caso (docket).',
  also: (names: string) => `también: ${names}`,
  closed: 'ahora no recibe papeles penales',
  tookOver: (names: string) => `ahora no recibe papeles penales; sus casos: ${names}`,
} as const;
