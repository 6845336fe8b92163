import { circumstancesFacts } from '../../facts/circumstances.ts';
import { countFacts } from '../../facts/count.ts';
import { type FactPath, factPaths } from '../../facts/every-fact.ts';
import { obligationFacts } from '../../facts/obligations.ts';
import { sentenceFacts } from '../../facts/sentence.ts';
import { sinceFacts } from '../../facts/since-judgment.ts';
import { allowedLines } from './allowed-answers.ts';
import type { BlankKey, BlankWords } from './blank-words.ts';

export interface BlankSaid {
  readonly words: BlankWords;
  /** What a fact is. */
  readonly about: (path: FactPath) => string;
}

/**
 * An empty record with every key explained. It answers nothing by itself: a fact is "unknown", a
 * key without that word is commented out, and a required key is empty.
 */
export function blankRecord(said: BlankSaid): string {
  const lines = [
    ...said.words.head.flatMap((line) => remark('', line)),
    '',
    'version: 1',
    ...person(said),
    ...present(said),
    ...aCase(said),
  ];
  return `${lines.join('\n')}\n`;
}

function person(said: BlankSaid): readonly string[] {
  return [
    '',
    'petitioner:',
    ...required(said, '  ', 'petitioner.name', 'name:'),
    ...required(said, '    ', 'petitioner.name.first', 'first:'),
    ...off(said, '    ', 'petitioner.name.middle', 'middle:'),
    ...required(said, '    ', 'petitioner.name.last', 'last:'),
    ...off(said, '    ', 'petitioner.name.suffix', 'suffix:'),
    ...off(said, '  ', 'petitioner.otherNames', 'otherNames: [{ first: , last: }]'),
    ...off(said, '  ', 'petitioner.bornOn', 'bornOn:'),
    ...off(
      said,
      '  ',
      'petitioner.mailingAddress',
      'mailingAddress: { street: , unit: "", city: , state: CA, zip: "" }',
    ),
    ...off(said, '  ', 'petitioner.phone', 'phone:'),
    ...off(said, '  ', 'petitioner.email', 'email:'),
    ...off(said, '  ', 'petitioner.language', 'language:'),
    ...off(said, '  ', 'petitioner.interpreter', 'interpreter:'),
    ...off(said, '  ', 'petitioner.accommodation', 'accommodation:'),
    ...off(
      said,
      '',
      'filer',
      'filer: { attorney: { name: { first: , last: }, barNumber: "", firm: , address: { street: , city: , state: CA, zip: "" }, phone: } }',
    ),
    ...off(said, '', 'preparedBy', 'preparedBy:'),
  ];
}

function present(said: BlankSaid): readonly string[] {
  return [
    '',
    ...remark('', said.words.keys.circumstances),
    'circumstances:',
    ...off(said, '  ', 'circumstances.asOf', 'asOf:'),
    ...off(said, '  ', 'circumstances.allClear', 'allClear:'),
    ...facts(said, '  ', 'circumstances', circumstancesFacts),
  ];
}

function aCase(said: BlankSaid): readonly string[] {
  return [
    '',
    ...remark('', said.words.keys.cases),
    'cases:',
    ...remark('    ', `${said.words.keys['cases.number']} ${said.words.required}`),
    '  - number:',
    ...off(said, '    ', 'cases.defendantSuffix', 'defendantSuffix: ""'),
    '    court:',
    ...required(said, '      ', 'cases.court.county', 'county:'),
    ...off(said, '      ', 'cases.court.courthouse', 'courthouse:'),
    ...off(said, '    ', 'cases.nameOnCase', 'nameOnCase: { first: , last: }'),
    ...off(said, '    ', 'cases.prosecutor', 'prosecutor:'),
    ...off(said, '    ', 'cases.docketReadOn', 'docketReadOn:'),
    ...fact(said, '    ', 'cases.judgmentOn', 'judgmentOn'),
    ...counts(said),
    ...sentence(said),
    ...owed(said),
    ...remark('    ', said.words.keys['cases.since']),
    '    since:',
    ...facts(said, '      ', 'cases.since', sinceFacts),
    ...off(said, '    ', 'cases.hearing', 'hearing: { on: , at: "8:30 a.m.", department: "" }'),
    ...off(said, '    ', 'cases.statement', 'statement: []'),
  ];
}

function counts(said: BlankSaid): readonly string[] {
  return [
    ...remark('    ', said.words.keys['cases.counts']),
    '    counts:',
    ...remark('        ', `${said.words.keys['cases.counts.number']} ${said.words.required}`),
    '      - number:',
    ...required(said, '        ', 'cases.counts.statute', 'statute:'),
    ...off(said, '        ', 'cases.counts.attempted', 'attempted:'),
    ...off(said, '        ', 'cases.counts.charged', 'charged:'),
    ...facts(said, '        ', 'cases.counts', countFacts),
    ...off(
      said,
      '        ',
      'cases.counts.reductions',
      'reductions: [{ under: 17(b), on: , to: misdemeanor }]',
    ),
    ...remark('        ', said.words.countSentence),
  ];
}

/** Each kind with its own facts, as a group that may replace "unknown". */
function sentence(said: BlankSaid): readonly string[] {
  const kinds = Object.entries(sentenceFacts).flatMap(([kind, group]) => [
    '    #sentence:',
    `    #  kind: ${kind}`,
    ...(kind === 'probation' ? months(said) : []),
    ...facts(said, '      ', `cases.sentence.${kind}`, group).map(turnedOff),
  ]);
  return [
    ...fact(said, '    ', 'cases.sentence', 'sentence'),
    ...remark('    ', said.words.sentenceKinds),
    ...kinds,
  ];
}

function months({ words }: BlankSaid): readonly string[] {
  return [...remark('    ', words.keys['cases.sentence.probation.months']), '    #  months:'];
}

function turnedOff(line: string): string {
  return line.startsWith('      ##') ? line.slice(2) : `    #${line.slice(4)}`;
}

function owed(said: BlankSaid): readonly string[] {
  const debts = ['restitution', 'fine', 'fees'].flatMap((debt) => [
    `      ${debt}:`,
    ...facts(said, '        ', `cases.obligations.${debt}`, obligationFacts),
  ]);
  return [
    ...remark('    ', said.words.keys['cases.obligations']),
    '    obligations:',
    ...debts,
    ...fact(said, '      ', 'cases.obligations.programs', 'programs'),
  ];
}

/** A group's facts, each with what it is and what may be written. */
function facts(said: BlankSaid, indent: string, prefix: string, group: object): readonly string[] {
  return Object.keys(group).flatMap((key) => {
    const path = factPaths.find((one) => one === `${prefix}.${key}`);
    return path === undefined ? [] : fact(said, indent, path, key);
  });
}

function fact({ words, about }: BlankSaid, indent: string, path: FactPath, key: string) {
  const told = [about(path), ...allowedLines(path, words)];
  return [...told.flatMap((line) => remark(indent, line)), `${indent}${key}: unknown`];
}

/** A line that must be completed. */
function required({ words }: BlankSaid, indent: string, key: BlankKey, line: string) {
  return [...remark(indent, `${words.keys[key]} ${words.required}`), `${indent}${line}`];
}

/** A line that counts once the # is removed. */
function off({ words }: BlankSaid, indent: string, key: BlankKey, line: string) {
  return [...remark(indent, words.keys[key]), `${indent}#${line}`];
}

/** Explanations have two #, lines to use have one. */
function remark(indent: string, text: string): readonly string[] {
  const width = 100 - indent.length - 3;
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `${indent}## ${line}`);
}
