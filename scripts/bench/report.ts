import type { Cost } from './measured.ts';
import type { ProcessTimes } from './whole-processes.ts';

/** All that one run measured. */
export interface Report {
  readonly machine: string;
  readonly version: string;
  readonly costs: Readonly<Record<string, Cost>>;
  readonly twoWorkers: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly processes: ProcessTimes;
}

interface Ratio {
  readonly name: string;
  readonly value: number | undefined;
  readonly of: string;
}

/** What is not measured yet, and why. */
const leftOut = 'left out: print jobs are still merged from finished files';

export function reportLines(report: Report) {
  const ratios = ratiosOf(report);
  const kilobytes = Object.entries(report.sizes).map(
    ([name, bytes]) => [name, Math.round(bytes / 102.4) / 10] as const,
  );
  return {
    object: {
      machine: report.machine,
      ratios: Object.fromEntries(ratios.map(({ name, value }) => [name, value ?? null])),
      sizes: Object.fromEntries(kilobytes),
      measured: { costs: report.costs, processes: report.processes },
      leftOut: ratios
        .filter(({ value }) => value === undefined)
        .map(({ name, of }) => ({ name, of })),
    },
    lines: [
      `dismissal ${report.version} on ${report.machine}`,
      '',
      ...ratios.map(
        ({ name, value, of }) => `${name.padEnd(20)} ${shown(value).padStart(9)}  ${of}`,
      ),
      '',
      ...kilobytes.map(([name, size]) => `${name.padEnd(20)} ${String(size).padStart(9)}  KB`),
    ],
  };
}

function ratiosOf({ costs, processes, twoWorkers }: Report): readonly Ratio[] {
  const cost = (name: string) => costs[name]?.microseconds ?? Number.NaN;
  const of = (name: string) => costs[name]?.of ?? '';
  const over = (name: string, slow: string, fast: string): Ratio => ({
    name,
    value: cost(slow) / cost(fast),
    of: `${of(slow)} / ${of(fast)}`,
  });
  const times = (name: string, value: number, what: string): Ratio => ({
    name,
    value: value / processes.emptyNode,
    of: `${what} / node -e 0, whole processes`,
  });
  return [
    over('flatVsNaive', 'naiveFlat', 'flat'),
    over('unicodeVsNaive', 'naiveUnicode', 'unicode'),
    over('flatVsCopy', 'flat', 'copy'),
    over('packetVsNaive', 'naivePacket', 'packet'),
    times('cliVsEmptyNode', processes.packet, 'packet on the project’s own petition'),
    times('checkVsEmptyNode', processes.check, 'check'),
    times('helpVsEmptyNode', processes.help, '--help'),
    pdftkRatio(processes),
    { name: 'twoWorkers', value: twoWorkers, of: 'flat CR-180 a second by two threads / by one' },
    { name: 'mergeTimeVsCopyPages', value: undefined, of: leftOut },
    { name: 'mergeSizeVsCopyPages', value: undefined, of: leftOut },
  ];
}

function pdftkRatio({ pdftk, packet }: ProcessTimes): Ratio {
  return {
    name: 'pdftkVsCli',
    value: pdftk === undefined ? undefined : pdftk / packet,
    of:
      pdftk === undefined
        ? 'left out: pdftk-java is not installed'
        : 'pdftk-java filling CR-180 alone / the whole packet, whole processes',
  };
}

function shown(value: number | undefined): string {
  if (value === undefined) return '-';
  return value >= 100 ? String(Math.round(value)) : value.toFixed(2);
}
