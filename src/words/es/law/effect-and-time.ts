import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

export const effectAndTimeWords: SectionWordsByCitation = {
  'LAB 432.7': {
    title: 'Los empleadores y las condenas desestimadas',
    rule: [
      'Un empleador, privado o público, no puede preguntar por una condena que se desestimó o se selló, ni usarla ((a)(1)). Hay excepciones: cuando la ley exige la pregunta, cuando el trabajo necesita un arma de fuego, cuando la condena impide el trabajo ((m)(1)), y en trabajos de policía y de justicia penal ((e)).',
    ],
  },
  'GOV 12952': {
    title: 'La Ley de Oportunidad Justa (Fair Chance Act)',
    rule: [
      'Un empleador con cinco empleados o más no puede preguntar por condenas antes de una oferta condicionada, y no puede tomar en cuenta una que se desestimó o se selló. Vigente desde el 1 de enero de 2018.',
    ],
  },
  'BP 480': {
    title: 'Licencias del Departamento de Asuntos del Consumidor',
    rule: [
      'Sus juntas no pueden negar una licencia por una condena que se desestimó según PC 1203.4, 1203.4a, 1203.41, 1203.42 o 1203.425, o una ley parecida ((c)). En esta forma desde el 1 de julio de 2020.',
    ],
  },
  'GOV 6800': {
    title: 'Cómo se cuentan los días',
    rule: [
      'El primer día no se cuenta y el último sí. Así, un año desde el 19 de noviembre de 2025 corre hasta el 19 de noviembre de 2026 inclusive, y lo que espera ese año se abre el día después.',
    ],
    open: [
      'La cláusula sobre días feriados da más tiempo para hacer algo. No se lee como que alarga un tiempo de espera.',
    ],
  },
  'GOV 6803': {
    title: 'Qué es un año',
    rule: [
      'Un año son 365 días. El 28 y el 29 de febrero de un año bisiesto cuentan como un solo día, así que un año desde el 29 de febrero termina con el 28 de febrero.',
    ],
    open: [
      'Contado en días, un tiempo de espera que empieza el 28 de febrero del año anterior a un año bisiesto podría terminar un día después. La respuesta lo dice donde importa.',
    ],
  },
  'GOV 6700': {
    title: 'Días feriados del estado',
    rule: ['Enumera los días feriados del estado, de los que CCP 135 toma los de las cortes.'],
  },
  'CCP 12': {
    title: 'Cómo se cuenta el tiempo para hacer algo',
    rule: ['El primer día no se cuenta. El último sí, a menos que sea feriado.'],
  },
  'CCP 12a': {
    title: 'Un último día que cae en feriado',
    rule: [
      'El tiempo corre hasta el siguiente día que no es feriado. Los sábados y los domingos cuentan como feriados.',
    ],
  },
  'CCP 12c': {
    title: 'Días antes de una audiencia',
    rule: [
      'Cuente hacia atrás desde la audiencia, sin contar el día de la audiencia ((a)). Los días que agrega el correo se cuentan hacia atrás desde ahí ((b)).',
    ],
  },
  'CCP 135': {
    title: 'Días feriados de las cortes',
    rule: [
      'Dice cuándo están cerradas las cortes: en la mayoría de los feriados del estado, los sábados, y el día después del Día de Acción de Gracias (Thanksgiving).',
    ],
  },
  'CCP 1013': {
    title: 'Días que agrega el correo',
    rule: [
      'Cinco días dentro de California, diez desde otro estado o hacia otro estado, doce a una dirección de Safe at Home, veinte desde otro país o hacia otro país ((a)).',
    ],
    open: [
      'No está resuelto si se aplica al aviso de PC 1203.4(d). Aquí los días se agregan, por seguridad.',
    ],
  },
};
