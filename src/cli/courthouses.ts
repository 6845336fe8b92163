import { Command } from 'commander';
import type { CountyProfile, Courthouse, Prosecutor } from '../court/county.ts';
import { jsonText } from '../packet/json-text.ts';
import type { Words } from '../words/words.ts';
import { exitCodes } from './exit-codes.ts';
import type { Run } from './setting.ts';
import { wrapped } from './wrapped.ts';

/** `dismissal courthouses`: what a record may say for county, courthouse and prosecutor. */
export function courthousesCommand(run: Run): Command {
  const { courthouses: says } = run.words.helpWords;
  return new Command('courthouses')
    .description(says.does)
    .option('--json', says.json)
    .action(({ json }: { readonly json?: true }) => {
      if (json === true) run.print(jsonText(asJson(run.county)));
      else run.printLines(lines(run));
      run.end(exitCodes.done);
    });
}

function asJson({ name, courthouses, prosecutors }: CountyProfile) {
  return {
    county: name,
    courthouses: courthouses.map((one) => ({
      write: one.id,
      name: one.name,
      also: one.rapSheetNames,
      ...(one.noCriminalFiling === undefined
        ? {}
        : { takesCriminalPapers: false, casesWentTo: one.noCriminalFiling.successors }),
    })),
    prosecutors: prosecutors.map(({ id, name: office, also, covers }) => ({
      write: id,
      name: office,
      also,
      covers,
    })),
  };
}

function lines({ style, width, county, words: said }: Run): readonly string[] {
  const { name, also, courthouses, prosecutors } = county;
  const words = said.courthousesWords;
  const written = [...also, `${name} County`, `County of ${name}`].join(', ');
  const none = wrapped(words.noneListed, width, '  ');
  return [
    ...wrapped(words.how, width),
    '',
    style.bold(words.county),
    ...row(name, [words.countyAlso(written), words.countyOthers], width),
    '',
    style.bold(words.courthouse),
    ...(courthouses.length === 0 ? none : []),
    ...courthouses.flatMap((one) => row(one.id, ofCourthouse(one, words), width)),
    '',
    style.bold(words.prosecutor),
    ...(prosecutors.length === 0 ? none : []),
    ...prosecutors.flatMap((one) => row(one.id, ofProsecutor(one, said), width)),
  ];
}

type Said = Words['courthousesWords'];

function ofCourthouse(
  { name, rapSheetNames, noCriminalFiling }: Courthouse,
  words: Said,
): readonly string[] {
  const successors = noCriminalFiling?.successors ?? [];
  const closed = successors.length === 0 ? words.closed : words.tookOver(successors.join(', '));
  return [
    name,
    ...(noCriminalFiling === undefined ? [] : [closed]),
    ...(rapSheetNames.length === 0 ? [] : [words.also(rapSheetNames.join(', '))]),
  ];
}

function ofProsecutor(
  { name, also, covers, coversIn = {} }: Prosecutor,
  { language, courthousesWords: words }: Words,
): readonly string[] {
  const listed = also.length === 0 ? [] : [words.also(also.join(', '))];
  return [name, coversIn[language] ?? covers, ...listed];
}

const column = 18;

/** What may be written on the left, and what it is next to it. */
function row(write: string, [first = '', ...more]: readonly string[], width: number) {
  const indent = ' '.repeat(column);
  return [
    ...wrapped(first, width, `  ${write.padEnd(column - 2)}`, indent),
    ...more.flatMap((line) => wrapped(line, width, indent)),
  ];
}
