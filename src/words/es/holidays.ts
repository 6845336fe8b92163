/** The days on which the courts are closed, as the end of a sentence. */
export const holidayWords = {
  'new-year': 'el Día de Año Nuevo',
  'martin-luther-king': 'el Día de Martin Luther King Jr.',
  lincoln: 'el Día de Lincoln',
  presidents: 'el Día de los Presidentes',
  'cesar-chavez': 'el Día de César Chávez',
  memorial: 'el Día de los Caídos (Memorial Day)',
  juneteenth: 'Juneteenth',
  independence: 'el Día de la Independencia',
  labor: 'el Día del Trabajo (Labor Day)',
  'native-american': 'el Día de los Nativos Americanos',
  veterans: 'el Día de los Veteranos',
  thanksgiving: 'el Día de Acción de Gracias (Thanksgiving)',
  'day-after-thanksgiving': 'el día después del Día de Acción de Gracias (Thanksgiving)',
  christmas: 'el Día de Navidad',
  saturday: 'un sábado',
  sunday: 'un domingo',
} as const;
