import { type Cost, median } from './measured.ts';
import type { Merging } from './merged.ts';
import type { ProcessTimes } from './whole-processes.ts';

/** Everything one run measured. */
export interface Report {
  readonly machine: string;
  readonly version: string;
  readonly costs: Readonly<Record<string, Cost>>;
  readonly twoWorkers: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly otherSizes: Readonly<Record<string, number>>;
  readonly merging?: Merging | undefined;
  readonly leftOut: readonly string[];
  readonly processes: ProcessTimes;
}

interface Ratio {
  readonly name: string;
  readonly value: number | undefined;
  readonly of: string;
}

export function reportLines(report: Report) {
  const ratios = ratiosOf(report);
  const beside = besideOf(report);
  const [sizes, otherSizes] = [kilobytes(report.sizes), kilobytes(report.otherSizes)];
  const missing = report.processes.pdftk.length === 0 ? ['pdftk-java: not installed'] : [];
  const { machine, version, costs, processes, merging } = report;
  return {
    object: {
      machine,
      ratios: Object.fromEntries(ratios.map(({ name, value }) => [name, value ?? null])),
      sizes,
      measured: {
        what: Object.fromEntries([...ratios, ...beside].map(({ name, of }) => [name, of])),
        beside: Object.fromEntries(beside.map(({ name, value }) => [name, value ?? null])),
        otherSizes,
        costs,
        processes,
        merging,
      },
      leftOut: [...report.leftOut, ...missing],
    },
    lines: [
      `dismissal ${version} on ${machine}; ratios of one run, and of no other`,
      '',
      ...[...ratios, ...beside].flatMap(({ name, value, of }) =>
        value === undefined ? [] : [`${name.padEnd(20)} ${shown(value).padStart(9)}  ${of}`],
      ),
      '',
      ...Object.entries({ ...sizes, ...otherSizes }).map(
        ([name, size]) => `${name.padEnd(20)} ${String(size).padStart(9)}  KB`,
      ),
      '',
      ...[...report.leftOut, ...missing].map((one) => `left out: ${one}`),
    ],
  };
}

function kilobytes(sizes: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [name, Math.round(bytes / 102.4) / 10]),
  );
}

type Ways = Pick<Report, 'costs'>;

function over({ costs }: Ways, name: string, slow: string, fast: string): Ratio {
  const [one, other] = [costs[slow], costs[fast]];
  if (one === undefined || other === undefined) {
    return { name, value: undefined, of: `${slow} was not measured` };
  }
  return { name, value: one.microseconds / other.microseconds, of: `${one.of} / ${other.of}` };
}

/** The median of the ratios of each round: other load affects both equally. */
function roundByRound(times: readonly number[], others: readonly number[]): number | undefined {
  const ratios = times.map((time, round) => time / (others[round] ?? Number.NaN));
  return ratios.length === 0 ? undefined : median(ratios);
}

function ofEmptyNode(
  { processes }: Report,
  name: string,
  command: keyof ProcessTimes,
  what: string,
): Ratio {
  const value = roundByRound(processes[command], processes.emptyNode);
  return { name, value, of: `${what} / node -e 0, whole processes` };
}

function ratiosOf(report: Report): readonly Ratio[] {
  const { processes, twoWorkers, merging } = report;
  return [
    over(report, 'flatVsNaive', 'naiveFlat', 'flat'),
    over(report, 'unicodeVsNaive', 'naiveUnicode', 'unicode'),
    over(report, 'flatVsCopy', 'flat', 'copy'),
    over(report, 'packetVsNaive', 'samePapers', 'packet'),
    ofEmptyNode(report, 'cliVsEmptyNode', 'packet', 'packet on the own petition'),
    ofEmptyNode(report, 'checkVsEmptyNode', 'check', 'check'),
    pdftkRatio(processes),
    { name: 'twoWorkers', value: twoWorkers, of: 'files a second by two threads / by one' },
    ...mergeRatios(merging),
  ];
}

function mergeRatios(merging: Merging | undefined): readonly Ratio[] {
  const of =
    merging === undefined
      ? 'CR-180 was not measured'
      : `${merging.petitions} petitions on CR-180 as one file, by pdf-lib’s copyPages / here`;
  return [
    {
      name: 'mergeTimeVsCopyPages',
      value: merging && merging.naiveSeconds / merging.seconds,
      of: `${of}, filling included`,
    },
    {
      name: 'mergeSizeVsCopyPages',
      value: merging && merging.naiveBytes / merging.bytes,
      of: `${of}, tags kept`,
    },
  ];
}

/** Figures without a goal that a reader may want to know. */
function besideOf(report: Report): readonly Ratio[] {
  return [
    over(report, 'mappedVsNaive', 'naiveFlat', 'mapped'),
    ...peersBeside(report),
    over(report, 'packetVsThreeLetters', 'naivePacket', 'packet'),
    over(report, 'decidedVsNaive', 'samePapers', 'decided'),
    over(report, 'decidedVsPacket', 'packet', 'decided'),
    ofEmptyNode(report, 'helpVsEmptyNode', 'help', '--help'),
    ofEmptyNode(report, 'lawVsEmptyNode', 'law', 'law 1203.4'),
  ];
}

/** A peer with the petition alone, beside the same here; beside a whole packet where CR-180 is not there. */
function peersBeside(report: Report): readonly Ratio[] {
  const [way, name] = report.costs['flat'] === undefined ? ['packet', 'Packet'] : ['flat', 'Flat'];
  return ['cantoo', 'mupdf', 'pypdf', 'pikepdf'].map((peer) =>
    over(report, `${peer}Vs${name}`, peer, way),
  );
}

function pdftkRatio({ pdftk, packet }: ProcessTimes): Ratio {
  const value = roundByRound(pdftk, packet);
  const of =
    value === undefined
      ? 'pdftk-java is not installed'
      : 'pdftk-java filling the packet’s petition alone / the whole packet, whole processes';
  return { name: 'pdftkVsCli', value, of };
}

function shown(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(2);
}
