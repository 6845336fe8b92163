import type { ReadCount, ReadSentence } from '../../intake/reading.ts';
import { dateInWords } from './dates.ts';

type Followed = NonNullable<ReadSentence['followedBy']>;

/** What `dismissal read` says of a draft, and of what no record has room for. */
export const readSaid = {
  writeDraft: 'Escriba el borrador de los datos: dismissal read … --out borrador.yaml',
  compareDraft:
    'El borrador está en {out}. Compárelo con el papel. Para contestar lo que falta, pregunta por pregunta: dismissal new --from {typed}. Para revisarlo: dismissal check {typed}',
  setAside: (name: string, count: number, setAside: ReadCount['setAside']) =>
    `${name}, cargo ${count}: quedó sin efecto${underAndOn(setAside)}; los otros cargos del caso no`,
  followed: (name: string, then: Followed) =>
    `${[`${name}: la libertad condicional (probation) se revocó el ${dateInWords(then.on)} y siguieron ${lengthOf(then)}`, ...endsOf(then)].join(', ')}. Los datos no tienen lugar para las dos cosas: diga cuál fue según el registro del caso (docket)`,
  inconsistent: (name: string) => `${name}: desestimado antes del fallo, según las fechas impresas`,
} as const;

function underAndOn(setAside: ReadCount['setAside']): string {
  if (setAside === undefined) return '';
  const { under, on } = setAside;
  return `${under === null ? '' : ` según ${under}`}${on === null ? '' : ` el ${dateInWords(on)}`}`;
}

const kinds: Readonly<Record<string, string>> = {
  'state-prison': 'la prisión estatal',
  'county-jail': 'la cárcel del condado',
  jail: 'la cárcel',
  prison: 'la prisión',
};

function lengthOf({ prisonMonths, jailDays, kind }: Followed): string {
  if (prisonMonths !== undefined) return `${prisonMonths} meses de prisión estatal`;
  if (jailDays !== undefined) return `${jailDays} días de cárcel`;
  return kinds[kind] ?? kind.replace('-', ' ');
}

function endsOf({ releasedOn, paroleEndedOn }: Followed): readonly string[] {
  return [
    ...(releasedOn === undefined ? [] : [`salida el ${dateInWords(releasedOn)}`]),
    ...(paroleEndedOn === undefined
      ? []
      : [`fin de la libertad bajo palabra (parole) el ${dateInWords(paroleEndedOn)}`]),
  ];
}
