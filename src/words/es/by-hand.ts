import type { ByHandCode } from '../../petition/plan.ts';

/** What is still to be filled in by hand. Every code has its words; `{count}` is filled in. */
export const byHandWords: Readonly<Record<ByHandCode, string>> = {
  'sign-and-date': 'Lea todo, y después firme y ponga la fecha con tinta.',
  'confirm-present-status':
    'Las casillas del párrafo sobre la situación actual (present status). Los datos no muestran estos hechos en los últimos 30 días, así que las casillas están vacías. Marque cada casilla solo si es verdad el día en que firma.',
  'check-ground':
    'La casilla del párrafo sobre los motivos (grounds), para el cargo {count}. Los datos no muestran que esto sea verdad, así que la casilla está vacía. Márquela solo si lo es.',
  'write-address':
    'Una dirección postal en la parte de arriba de la petición. La corte tiene que poder contestarle: sirve la dirección de una amistad, un albergue o una agencia que le reciba el correo.',
  'write-confidential-address':
    'Una dirección postal en la parte de arriba de la petición. La de los datos es confidencial, así que no se imprime. El programa Safe at Home da una dirección para papeles de la corte.',
  'write-phone': 'Un teléfono en la parte de arriba de la petición, si lo hay.',
  'write-declaration':
    'La declaración escrita (declaration), con sus propias palabras: las razones para que el juez conceda la petición. La hoja de trabajo trae preguntas para empezar y no se presenta.',
  'write-client-declaration':
    'La declaración escrita (declaration), con las propias palabras de su cliente: las razones para que el juez conceda la petición. La hoja de trabajo trae preguntas para empezar y no se presenta.',
  'attach-exhibits':
    'Anexos, si los hay: cartas, certificados, prueba de trabajo o de estudios. Márquelos “Exhibit A”, “Exhibit B”, y así, nómbrelos en la declaración escrita y póngalos detrás de ella antes de sacar copias y de la entrega legal. Quite los números de Seguro Social y de cuentas.',
  'write-conviction-date':
    'La fecha de la condena del cargo {count}. Está en el registro del caso (docket).',
  'write-level':
    'Si el cargo {count} fue un delito mayor (felony), un delito menor (misdemeanor) o una infracción. Está en el registro del caso (docket).',
  'ask-courthouse':
    'El edificio de la corte y su dirección, cuando el secretario haya dicho en qué edificio está el expediente.',
  'ask-prosecutor':
    'El nombre y la dirección de la oficina del fiscal, en la prueba de entrega legal, cuando el secretario haya dicho qué oficina presentó el caso.',
  'ask-prosecutor-address':
    'La dirección de la oficina del fiscal ({name}), en la prueba de entrega legal, cuando la haya confirmado.',
  'ask-accommodation':
    'El formulario MC-410, para pedir ayuda por una discapacidad en la audiencia. Es confidencial: entrégueselo por separado al coordinador de ADA de la corte, al menos cinco días hábiles de la corte antes de la audiencia. No lo presente con la petición.',
  'ask-accommodation-by':
    'El formulario MC-410, para pedir ayuda por una discapacidad en la audiencia. Es confidencial: entrégueselo por separado al coordinador de ADA de la corte, a más tardar el {day} (cinco días hábiles de la corte antes de la audiencia). No lo presente con la petición.',
  'write-declaration-infraction':
    'La declaración escrita (declaration), con sus propias palabras. En una infracción, el juez decide según lo que dice esa declaración (PC 1203.4a(f)). La hoja de trabajo trae preguntas para empezar y no se presenta.',
  'write-client-declaration-infraction':
    'La declaración escrita (declaration), con las propias palabras de su cliente. En una infracción, el juez decide según lo que dice esa declaración (PC 1203.4a(f)). La hoja de trabajo trae preguntas para empezar y no se presenta.',
  'tick-item-if-true':
    'La casilla del punto {item} de la petición: no cumple una sentencia, no está en libertad condicional (probation) ni bajo supervisión, no tiene cargos pendientes por un delito. Los datos no cubren los últimos 30 días, así que está vacía. Márquela solo si es verdad el día de la firma.',
  'tick-box-if-true':
    'La casilla del punto {box} de la petición. Los datos no muestran que sea verdad lo que dice, así que está vacía. Márquela solo si lo es.',
  'tick-court-records':
    'El punto 7 de la petición, casilla a o casilla b. Pregunte al secretario si la corte todavía tiene registros que muestren cómo terminó el caso. Si los tiene, marque la a. Si no, la b es una afirmación bajo pena de perjurio: agregue el historial del estado (RAP sheet) si lo tiene, y marque la b con (1) o (2).',
  'write-dismissal-date':
    'La fecha del punto 7 de la petición: cuándo se desestimaron los cargos según la antigua sección 1000.3 del Código Penal. Está en el registro del caso (docket).',
  'write-17b':
    'La columna sobre la sección 17(b) del Código Penal, para el cargo {count}: sí (yes) o no. Los datos no lo resuelven. Pregunte al secretario o a un abogado.',
};
