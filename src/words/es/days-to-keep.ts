/** The days of a packet as a calendar names them. `{caseNumber}` and `{hearing}` are filled in. */
export const dayWords = {
  mail: 'Último día prudente para mandar por correo los papeles al fiscal ({caseNumber})',
  byHand: 'Último día para entregar en mano los papeles al fiscal ({caseNumber})',
  accommodation: 'Último día para entregar a la corte el formulario MC-410 ({caseNumber})',
  hearing: 'Audiencia de la petición ({caseNumber})',
  whyServe: 'La audiencia es el {hearing}. El fiscal recibe 15 días de aviso antes.',
  whyMailCalifornia: 'El correo dentro de California agrega 5 días, por prudencia.',
  whyMailOutside: 'El correo desde fuera de California agrega 10 días, por prudencia.',
  whyMailAbroad: 'El correo desde otro país agrega 20 días, por prudencia.',
  whyAccommodation: 'Al menos 5 días hábiles de la corte antes de la audiencia ({hearing}).',
} as const;
