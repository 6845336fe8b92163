import type { SectionWordsByCitation } from '../../../law/book/section-words.ts';

const noRestitutionGround =
  'La restitución sin pagar, o una multa de restitución sin pagar, no es motivo para negar la petición.';
const ordersStay =
  'Una orden de protección que no ha vencido sigue vigente hasta que venza o la corte la cambie.';

export const dismissalWords: SectionWordsByCitation = {
  'PC 1203.4': {
    title: 'Desestimación después de la libertad condicional (probation)',
    rule: [
      'Para un delito mayor (felony) o un delito menor (misdemeanor) en que se concedió libertad condicional. Se puede pedir desde el día después de que la libertad condicional termina.',
      'La corte tiene que concederla si las condiciones se cumplieron durante todo el período, y si la libertad condicional se terminó antes de tiempo, aun después de una violación.',
      'En cualquier otro caso con libertad condicional, el juez puede concederla en interés de la justicia ((a)(1)).',
      'La persona no puede estar cumpliendo una sentencia por un delito, en libertad condicional por un delito, ni con cargos pendientes por un delito ((a)(1)). Nada limita eso a California.',
      'Algunos delitos quedan excluidos, y también las infracciones ((b)). Para un delito de manejo de dos puntos siempre decide el juez ((c)).',
      'El fiscal tiene que tener 15 días de aviso ((d)). Un fiscal que tuvo aviso y no se presentó a oponerse no puede atacar la orden después ((e)).',
      'La condena todavía se puede alegar y probar como antecedente (prior). Todavía hay que revelarla cuando una solicitud para un puesto público, una licencia o un contrato con la Lotería pregunta directamente. El derecho a tener armas de fuego no se devuelve, y sigue el impedimento para un puesto público.',
    ],
    changes: {
      'protective-orders': ordersStay,
      restitution: `${noRestitutionGround} Antes, la restitución sin pagar que era condición de la libertad condicional significaba que las condiciones no se habían cumplido.`,
      'no-fee':
        'Se deroga la cláusula que dejaba a un condado cobrar una cuota. La petición es gratis.',
    },
    tables: {
      'left-out': 'Excluidos en cualquier nivel ((b)); una tentativa no queda excluida',
      'left-out-as-felony': 'Excluidos como delito mayor, no como delito menor ((b))',
      equipment:
        'Excluidos como delito menor si se trató de una inspección del equipo o de un vehículo inseguro ((b))',
      'two-points': 'Decide el juez, sin importar qué pasó en la libertad condicional ((c))',
    },
    open: [
      'Si la libertad bajo palabra (parole), la supervisión después de la prisión (PRCS) o la libertad supervisada federal es “cumplir una sentencia”.',
      'Qué queda abierto si la libertad condicional se revocó y terminó con custodia.',
      'Si una multa sin pagar que era condición significa que las condiciones no se cumplieron.',
      'Si queda excluida la conspiración (conspiracy) o la incitación (solicitation) a cometer un delito de la lista.',
      'Si otro cargo se puede desestimar solo cuando un cargo del caso es un delito sexual excluido.',
    ],
  },
  'PC 1203.4a': {
    title: 'Desestimación sin libertad condicional: delitos menores e infracciones',
    rule: [
      'Para un delito menor (misdemeanor) sin libertad condicional (probation), y para una infracción. Se puede pedir cuando ha pasado un año desde que se pronunció el fallo.',
      'La sentencia tiene que estar cumplida por completo, con cualquier multa. La persona no puede estar cumpliendo una sentencia ni con cargos pendientes por un delito.',
      'La corte tiene que concederla si la persona ha llevado desde el fallo una vida honesta y recta y ha obedecido la ley ((a)). Si no, el juez puede concederla en interés de la justicia ((b)).',
      'Algunos delitos quedan excluidos, también las infracciones de tránsito comunes ((d)).',
      'Para una infracción, la petición se hace por declaración escrita, con 15 días de aviso al fiscal ((f)).',
    ],
    changes: {
      'protective-orders': ordersStay,
      restitution: `${noRestitutionGround} Tampoco significa que la sentencia no se cumplió.`,
    },
    tables: {
      'left-out': 'Excluidos como delito menor ((d)(1))',
      equipment:
        'Excluidos si se trató de una inspección del equipo o de un vehículo inseguro ((d)(2))',
    },
    open: [
      'Si la libertad condicional en otro caso lo impide. La sección dice “cumplir una sentencia” y no la menciona.',
      'Qué efecto tiene una primera condena nueva más de un año después del fallo. Una opinión (Chandlee) mira solo el primer año.',
      'Si un delito menor del Código de Vehículos que pasó a ser infracción cae en VC 42001.',
      'Qué aviso necesita un delito menor. La sección no fija ninguno; estos papeles usan quince días.',
    ],
  },
  'PC 1203.41': {
    title: 'Desestimación de un delito mayor después de cárcel del condado o prisión estatal',
    rule: [
      'Para un delito mayor (felony). Siempre decide el juez, en interés de la justicia ((a)).',
      'Se puede pedir un año después de completar la sentencia si fue cárcel del condado con supervisión obligatoria (mandatory supervision), y dos años después si fue cárcel del condado sin ella o prisión estatal ((a)(2)).',
      'La persona no puede estar en libertad bajo palabra (parole) ni bajo supervisión obligatoria, ni estar cumpliendo una sentencia, en libertad condicional (probation) o con cargos pendientes por un delito ((a)(3)).',
      'Queda excluido un delito mayor con prisión estatal que lleva registro como agresor sexual ((a)(6)). Las exclusiones de PC 1203.4 no están en esta sección.',
      'El fiscal tiene que tener 15 días de aviso ((e)).',
      'Todavía hay que revelarla cuando preguntan directamente en una solicitud para un puesto público, una licencia estatal, local o de una tribu, trabajo de cuidado en el hogar, o un contrato con la Lotería ((b)(2)).',
    ],
    changes: {
      'county-jail':
        'La sección entra en vigor, para delitos mayores con sentencia de cárcel del condado (PC 1170(h)).',
      'state-prison':
        'Se agregan los delitos mayores con prisión estatal, sea cual sea la fecha de la condena ((c)).',
      restitution: noRestitutionGround,
      disclosure:
        'Las licencias de tribus y el trabajo de cuidado en el hogar están en la lista de lo que hay que revelar ((b)(2)). No se comparó la lista anterior.',
    },
    open: [
      'Si una sentencia de prisión se completa con la salida o cuando termina la libertad bajo palabra o la supervisión. Se usa el día posterior. Si solo ha pasado el anterior, es una pregunta para un abogado.',
      'La supervisión comunitaria después de la prisión (PRCS) no se menciona en (a)(3).',
      'Cuándo cuenta como completado un término de prisión suspendido que se cumplió después.',
    ],
  },
  'PC 1203.42': {
    title: 'Desestimación de un delito mayor antiguo con prisión que hoy sería cárcel del condado',
    rule: [
      'Para un delito mayor (felony) con sentencia anterior al 1 de octubre de 2011, por un delito que hoy podría llevar cárcel del condado según PC 1170(h). Decide el juez.',
      'Se puede pedir dos años después de completar la sentencia ((a)(2)).',
      'La persona no puede estar en libertad supervisada, ni estar cumpliendo una sentencia, en libertad condicional (probation) o con cargos pendientes por un delito ((a)(3)).',
      'Una persona que tiene que registrarse como agresor sexual, o tiene un delito mayor grave o violento (serious or violent felony), en este caso o antes, no iría a la cárcel del condado (PC 1170(h)(3)).',
    ],
    changes: {
      begins:
        'La sección entra en vigor. Desde 2023 PC 1203.41 cubre la mayoría de los mismos casos.',
      restitution: noRestitutionGround,
    },
    tables: {
      'jail-felonies':
        'Delitos mayores comunes que van a la cárcel del condado; que un delito no esté en la lista no significa nada',
      'prison-felonies': 'Delitos mayores comunes que van a la prisión estatal',
    },
    open: [
      'Si la sentencia se completa con la salida o cuando termina la libertad bajo palabra (parole), como en PC 1203.41.',
      'La sección dice “sentenciado” y no menciona la prisión. La cárcel del condado de entonces es una pregunta para un abogado.',
    ],
  },
  'PC 1000': {
    title: 'El desvío por drogas (diversion), y el antiguo aplazamiento del fallo',
    rule: [
      'El programa es para los delitos de drogas que enumera (a). Hasta 2018 era el aplazamiento del fallo (deferred entry of judgment): una declaración de culpabilidad, después un programa, después una desestimación según la antigua PC 1000.3.',
      'El aplazamiento del fallo que se cumplió es lo que deshace PC 1203.43.',
    ],
    changes: {
      diversion:
        'El programa es un desvío antes del juicio, con una declaración de no culpable: no hay declaración de culpabilidad que retirar.',
    },
    tables: { drugs: 'Los delitos para los que está abierto el programa' },
    open: [
      'Cómo decía la lista el día en que se concedió uno más antiguo. Un delito fuera de la lista de hoy es una pregunta para un abogado, no un no.',
    ],
  },
  'PC 1203.43': {
    title: 'El antiguo desvío por drogas: retirar la declaración de culpabilidad',
    rule: [
      'Para el aplazamiento del fallo (deferred entry of judgment, antigua PC 1000) concedido el 1 de enero de 1997 o después, cumplido satisfactoriamente, con el cargo desestimado.',
      'La corte tiene que permitir que se retire la declaración de culpabilidad o de no contender (plea), porque la ley antigua informaba mal de sus consecuencias. La declaración no es válida, y por eso esto puede ayudar en asuntos de inmigración.',
      'Si los registros de la corte ya no existen, una declaración escrita bajo pena de perjurio, con el historial del estado, se presume verdadera.',
      'No importa si hay otro caso.',
    ],
    changes: { begins: 'La sección entra en vigor.' },
    open: ['Qué queda abierto si el programa no se completó o el cargo no se desestimó.'],
  },
  'PC 1203.45': {
    title: 'Sellar para una persona que tenía menos de 18 años',
    rule: [
      'Para un delito menor (misdemeanor) cometido antes de los 18 años, si se puede pedir o ya se concedió PC 1203.4 o 1203.4a.',
      'No para delitos que llevan registro, ni para delitos de la División 10 del Código de Salud y Seguridad (drogas), ni para delitos de manejo y de estacionamiento ((c)).',
      'No para una persona con más de una condena, con excepciones ((d)).',
    ],
    changes: { restitution: noRestitutionGround },
    open: [
      'Las excepciones de (d) son una pregunta para un abogado. Aquí, más de una condena significa que no.',
    ],
  },
  'PC 1203.49': {
    title: 'Prostitución como resultado de la trata de personas',
    rule: [
      'Para quien solicitó o ejerció la prostitución (PC 647(b)), una vez completada la libertad condicional (probation).',
      'La persona demuestra con prueba clara y convincente que fue resultado de ser víctima de la trata de personas. El juez puede entonces declararlo, dar el alivio de PC 1203.4 y avisar al Departamento de Justicia.',
      'PC 236.14 cubre más delitos y limpia más. Un abogado puede decir cuál conviene.',
    ],
    changes: { begins: 'La sección entra en vigor.' },
    tables: { offense: 'El delito' },
  },
  'PC 1203.425': {
    title: 'Alivio que el estado da sin petición',
    rule: [
      'Cada mes el Departamento de Justicia revisa sus registros en busca de condenas desde 1973 que reúnan los requisitos, y da el alivio por su cuenta.',
      'No para quien tiene que registrarse, está bajo supervisión, cumple una sentencia o tiene un cargo pendiente.',
      'Cubre la libertad condicional (probation) completada sin revocación, cualquier otro delito menor o infracción un año después del fallo, y cualquier otro delito mayor cuatro años después de que todo haya terminado, menos los graves (serious), los violentos y los que llevan registro.',
      'El historial del estado dice entonces “relief granted”. Un fiscal puede pedir a la corte que lo impida.',
      'Las cortes ya no informan sobre una condena así, ni sobre una desestimada por petición, a la mayoría de quienes preguntan ((a)(3)).',
    ],
    changes: {
      begins: 'Empieza la revisión mensual.',
      felonies: 'Cubre delitos mayores desde este día.',
    },
    open: [
      'Solo el historial del estado muestra si se dio el alivio. Si se dio, un abogado puede decir qué agregaría una petición.',
    ],
  },
};
