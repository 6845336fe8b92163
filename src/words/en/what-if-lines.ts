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
  return [`What if ${changes.join(', ')}:`, ...counts.flatMap(countLines)];
}

function countLines(change: CountChange): readonly string[] {
  const head = `- Case ${change.caseNumber}, count ${change.count}`;
  const was = standingWords(change.before);
  if (!change.changes) return [`${head}: nothing changes. ${was}`];
  const would = standingWords(change.after);
  const lines = was === would ? [`${head}: ${was} all the same`] : [`${head}: ${was} → ${would}`];
  return [...lines, ...differenceWords(change.goes, goes), ...differenceWords(change.comes, comes)];
}

function standingWords(standing: Standing | undefined): string {
  if (standing === undefined) return 'not in the record';
  const { outcome, eligibleOn, atTheEarliest } = standing;
  const opens = atTheEarliest === true ? 'not before' : 'opens';
  const day = eligibleOn === undefined ? '' : `, ${opens} ${dateInWords(eligibleOn)}`;
  return `${outcomeWords[outcome].short}${day}`;
}

type Heads = Readonly<Record<keyof Differences, string>>;

const goes: Heads = {
  because: 'No longer',
  requests: 'No longer asked with it',
  cautions: 'No longer to know',
  alternatives: 'No longer another way',
};

const comes: Heads = {
  because: 'Then',
  requests: 'Can be asked with it then',
  cautions: 'To know then',
  alternatives: 'Another way then',
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
