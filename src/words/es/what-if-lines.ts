import type { CountChange, Differences, Standing } from '../../eligibility/what-if.ts';
import type { Stated } from '../../law/outcome.ts';
import { alternativeTemplate } from './alternatives.ts';
import { cautionTemplate } from './cautions.ts';
import { requestWords } from './command-line.ts';
import { dateInWords } from './dates.ts';
import { outcomeWords } from './outcomes.ts';
import { filled, reasonWords } from './reasons.ts';

/** What a change of facts does, count by count: how each stands now, and how it would. */
export function whatIfLines(
  changes: readonly string[],
  counts: readonly CountChange[],
): readonly string[] {
  return [`Si ${changes.join(', ')}:`, ...counts.flatMap(countLines)];
}

function countLines(change: CountChange): readonly string[] {
  const head = `- Caso ${change.caseNumber}, cargo ${change.count}`;
  const was = standingWords(change.before);
  if (!change.changes) return [`${head}: nada cambia. ${was}`];
  const would = standingWords(change.after);
  const lines = was === would ? [`${head}: ${was} de todos modos`] : [`${head}: ${was} → ${would}`];
  return [...lines, ...differenceWords(change.goes, goes), ...differenceWords(change.comes, comes)];
}

function standingWords(standing: Standing | undefined): string {
  if (standing === undefined) return 'no está en los datos';
  const { outcome, eligibleOn, atTheEarliest } = standing;
  const opens = atTheEarliest === true ? 'no antes del' : 'se puede presentar desde el';
  const day = eligibleOn === undefined ? '' : `, ${opens} ${dateInWords(eligibleOn)}`;
  return `${outcomeWords[outcome].short}${day}`;
}

type Heads = Readonly<Record<keyof Differences, string>>;

const goes: Heads = {
  because: 'Ya no',
  requests: 'Ya no se pide junto con esto',
  cautions: 'Ya no hay que saber',
  alternatives: 'Ya no es otro camino',
};

const comes: Heads = {
  because: 'Entonces',
  requests: 'Entonces se puede pedir junto con esto',
  cautions: 'Entonces hay que saber',
  alternatives: 'Entonces es otro camino',
};

function differenceWords(differences: Differences, heads: Heads): readonly string[] {
  const { because, requests, cautions, alternatives } = differences;
  return [
    ...because.map((one) => `    ${heads.because}: ${reasonWords(one)}`),
    ...requests.map((one) => said(heads.requests, requestWords[one.code] ?? one.code, one)),
    ...cautions.map((one) => said(heads.cautions, cautionTemplate(one.code), one)),
    ...alternatives.map((one) => said(heads.alternatives, alternativeTemplate(one.code), one)),
  ];
}

function said(head: string, template: string, { with: words }: Stated<string>): string {
  return `    ${head}: ${filled(template, words)}`;
}
