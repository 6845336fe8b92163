import { Command } from 'commander';
import type { Courthouse, Prosecutor } from '../court/county.ts';
import { losAngeles } from '../court/los-angeles/profile.ts';
import { jsonText } from '../packet/json-text.ts';
import { courthousesWords as words } from '../words/en/courthouses.ts';
import { exitCodes } from './exit-codes.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './wrapped.ts';

/** `dismissal courthouses`: what a record may say for county, courthouse and prosecutor. */
export function courthousesCommand(screen: Screen): Command {
  return new Command('courthouses')
    .description('what a record may say for county, courthouse and prosecutor')
    .option('--json', 'all of it as JSON')
    .action(({ json }: { readonly json?: true }) => {
      if (json === true) screen.print(jsonText(asJson()));
      else screen.printLines(lines(screen));
      screen.end(exitCodes.done);
    });
}

function asJson() {
  const { name, courthouses, prosecutors } = losAngeles;
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

function lines({ style, width }: Pick<Screen, 'style' | 'width'>): readonly string[] {
  const { name, courthouses, prosecutors } = losAngeles;
  return [
    ...wrapped(words.how, width),
    '',
    style.bold(words.county),
    ...row(name, [words.countyAlso, words.countyOthers], width),
    '',
    style.bold(words.courthouse),
    ...courthouses.flatMap((one) => row(one.id, ofCourthouse(one), width)),
    '',
    style.bold(words.prosecutor),
    ...prosecutors.flatMap((one) => row(one.id, ofProsecutor(one), width)),
  ];
}

function ofCourthouse({ name, rapSheetNames, noCriminalFiling }: Courthouse): readonly string[] {
  const successors = noCriminalFiling?.successors ?? [];
  const closed = successors.length === 0 ? words.closed : words.tookOver(successors.join(', '));
  return [
    name,
    ...(noCriminalFiling === undefined ? [] : [closed]),
    ...(rapSheetNames.length === 0 ? [] : [words.also(rapSheetNames.join(', '))]),
  ];
}

function ofProsecutor({ name, also, covers }: Prosecutor): readonly string[] {
  return [name, covers, ...(also.length === 0 ? [] : [words.also(also.join(', '))])];
}

const column = 18;

/** What may be written on the left, what it is beside it. */
function row(write: string, [first = '', ...more]: readonly string[], width: number) {
  const indent = ' '.repeat(column);
  return [
    ...wrapped(first, width, `  ${write.padEnd(column - 2)}`, indent),
    ...more.flatMap((line) => wrapped(line, width, indent)),
  ];
}
