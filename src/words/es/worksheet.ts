export interface Prompt {
  readonly topic: string;
  readonly question: string;
}

/** Questions from which a declaration is written, where the judge has a choice and for an infraction. */
export const worksheetPrompts: Readonly<Record<'judgesChoice' | 'infraction', readonly Prompt[]>> =
  {
    judgesChoice: [
      { topic: 'El caso', question: '¿Qué quisiera que el juez supiera sobre lo que pasó?' },
      { topic: 'Desde entonces', question: '¿Qué ha cambiado en su vida?' },
      { topic: 'Trabajo y escuela', question: '¿Dónde trabaja o estudia, y desde cuándo?' },
      {
        topic: 'Familia y comunidad',
        question: '¿Quién depende de usted? ¿Qué hace por los demás?',
      },
      { topic: 'Tratamiento y programas', question: '¿Qué completó, y cuándo?' },
      { topic: 'Por qué ahora', question: '¿Qué le impide hacer esta condena?' },
    ],
    infraction: [
      { topic: 'La sentencia', question: '¿Cuándo y cómo cumplió lo que ordenó la corte?' },
      { topic: 'Desde entonces', question: '¿Cómo ha vivido desde el fallo?' },
      {
        topic: 'Ahora',
        question: '¿Está cumpliendo ahora una sentencia, o tiene cargos pendientes por un delito?',
      },
    ],
  };
