/** What the command line puts around a finding. */
export const findingLabels = {
  at: ' en la línea {line}, columna {column}',
  seen: 'Se encontró: {seen}',
  allowed: 'Se permite: {allowed}',
} as const;

/** What the reading writes in English of what was seen or is allowed, and how Spanish says it. */
const shown: readonly (readonly [english: RegExp, spanish: string])[] = [
  [/^What stands before the colon$/u, 'Lo que está antes de los dos puntos'],
  [/^felony$/u, 'delito mayor (felony)'],
  [/^misdemeanor$/u, 'delito menor (misdemeanor)'],
  [/^infraction$/u, 'infracción'],
  [/^dismissed$/u, 'desestimado'],
  [/^acquitted$/u, 'absolución'],
  [/^diverted$/u, 'programa de desvío (diversion)'],
  [/^pending$/u, 'pendiente'],
  [/\ba list with at least one entry\b/gu, 'una lista con al menos una entrada'],
  [/\ba group of keys\b/gu, 'un grupo de claves'],
  [/\ba group with (.+)$/gu, 'un grupo con $1'],
  [/\ba group\b/gu, 'un grupo'],
  [/\ba list\b/gu, 'una lista'],
  [/\ba whole number\b/gu, 'un número entero'],
  [/\ba number\b/gu, 'un número'],
  [/\ba name\b/gu, 'un nombre'],
  [/\ba day\b/gu, 'un día'],
  [/\ba month\b/gu, 'un mes'],
  [/\ba year\b/gu, 'un año'],
  [/\btwo letters\b/gu, 'dos letras'],
  [/\bfive digits\b/gu, 'cinco dígitos'],
  [/\bhours and minutes\b/gu, 'horas y minutos'],
  [/\bdollars\b/gu, 'dólares'],
  [/\bthe code and the section\b/gu, 'el código y la sección'],
  [/\bthe number as the docket prints it\b/gu, 'el número como lo imprime el registro del caso'],
  [/^nothing$/gu, 'nada'],
  [/^section not known$/gu, 'sección que no se conoce'],
  [/(?<=^|, )text(?=$|,)/gu, 'texto'],
  [/(\d) or later$/gu, '$1 o después'],
  [/(\d) or earlier$/gu, '$1 o antes'],
  [/^(\d[\d-]+) to (\d[\d-]+)$/gu, 'del $1 al $2'],
  [/ or /gu, ' o '],
  [/ and /gu, ' y '],
];

export const shownWords = (text: string): string =>
  shown.reduce((so, [english, spanish]) => so.replace(english, spanish), text);
