/** What `dismissal courthouses` says. */
export const courthousesWords = {
  county: 'Condado (cases.court.county)',
  countyAlso: 'también se lee: LA, Los Angeles County, County of Los Angeles',
  countyOthers:
    'Se puede escribir cualquier otro condado de California; su petición va a la corte de ese condado.',
  courthouse: 'Edificio de la corte (cases.court.courthouse)',
  prosecutor: 'Fiscalía (cases.prosecutor)',
  how: 'Escriba el nombre corto de la izquierda, el nombre completo, o uno de los nombres después de “también”.',
  also: (names: string) => `también: ${names}`,
  closed: 'ahora no recibe papeles penales',
  tookOver: (names: string) => `ahora no recibe papeles penales; sus casos: ${names}`,
} as const;
