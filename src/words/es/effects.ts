import { effectsIn } from '../effect-lines.ts';

export const { effectLines, reductionEffects } = effectsIn({
  released:
    'La antigua declaración de culpabilidad o de no contender (plea), o el veredicto, queda sin efecto y el caso se desestima. Eso pone fin a la mayoría de los castigos que trae la condena.',
  records: 'La corte deja de informar sobre la condena a la mayoría de quienes preguntan.',
  prior: 'En cualquier caso nuevo cuenta como antecedente (prior), igual que antes.',
  office: 'Si la condena impide ocupar un puesto público, lo sigue impidiendo.',
  erase:
    'No borra ni sella nada: los antecedentes muestran la condena y la desestimación, y la policía y las cortes ven ambas.',
  licensedCare: 'No cambia quién puede dar cuidado con licencia ni cobrar por cuidado en el hogar.',
  pleaTakenBack:
    'La antigua declaración de culpabilidad o de no contender (plea) se retira porque la ley dice que no era válida, y el caso se desestima. Eso puede ayudar en asuntos de inmigración.',
  arrestStays: 'No borra ni sella el registro del arresto.',
  trafficking:
    'El juez declara que la persona fue víctima de la trata de personas y se lo informa al Departamento de Justicia.',
  misdemeanor: 'Desde ese día, la condena es un delito menor (misdemeanor) para todos los efectos.',
  notDismissed:
    'No desestima el caso ni borra nada. La condena sigue en el historial, como delito menor.',
  gunsAfterReduction:
    'Puede que no devuelva el derecho a tener armas de fuego. Pregúntele antes a un abogado: tener un arma todavía puede ser un delito.',
  federalAfterReduction:
    'Las leyes federales y de inmigración tienen sus propias reglas. Pregúntele a un abogado.',
  probationGoesOn:
    'No termina la libertad condicional (probation). Hay que seguir cumpliendo todas las condiciones.',
});
