import { describe, expect, it } from 'vitest';
import { plainReading } from '../../src/intake/plain-reading.ts';
import { readPaper } from '../../src/intake/read-paper.ts';
import { compared } from './compared.ts';
import { examples } from './papers.ts';

/** The same numbers each time, so the damage is repeatable. */
class Dice {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  roll(): number {
    this.#seed = (Math.imul(this.#seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return this.#seed / 0x7fffffff;
  }

  oneOf(words: readonly string[]): string {
    return words[Math.floor(this.roll() * words.length)] ?? '';
  }
}

type Damage = (lines: readonly string[], dice: Dice) => readonly string[];

const pageHead = 'RE: QHY.CA0349400.00000505.APPUSR.               DATE:20260301 TIME:11:11:11';
const firstEvent = (lines: readonly string[]) =>
  lines.findIndex((line) => /NAM:\d/u.test(line) || /^ON \d/u.test(line));

const slips: Readonly<Record<string, readonly string[]>> = {
  'DISPO:': ['DISPC:', 'DISP0:', 'DISPO;', 'DI SP O:', 'DISP:'],
  CONVICTED: ['COMVICTED', 'C0NVICTED', 'CO NVICTED', 'CONVlCTED'],
  'CONV STATUS:': ['CONV STATIS:', 'CONV sTAEUs:', 'CONV STATUS :', 'C0NV STATUS:'],
  MISDEMEANOR: ['MISDENEANOR', 'MISOEMEANOR'],
  FELONY: ['FEL0NY'],
  'SEN:': ['GEN:'],
  'COURT:': ['COURI:', 'C0URT:', '▯OURT:', 'COURT :'],
  'ARR/DET/CITE:': ['ARR/OET/CITE:', 'ARR/BET/CITE:', 'ARR/DET/CIIE:', 'ARR/DET/ClTE:', 'ARR/PET:'],
  'CNT:': ['CHT:', 'CNI:', 'CRT:', 'ÇNT:'],
  'NAM:': ['RAM:', 'NAN:', 'NAME:'],
};

const ofSheets: Readonly<Record<string, Damage>> = {
  'heads and feet of pages in the middle of events': (lines, dice) =>
    lines.flatMap((line, index) =>
      index > firstEvent(lines) && dice.roll() < 0.15
        ? ['     Page 2 of 9', '', pageHead, line]
        : [line],
    ),
  'marks of cycles lost or rubbish': (lines, dice) =>
    lines.map((line) => {
      if (line.trim() !== '* * * *') return line;
      return dice.roll() < 0.5 ? ":'r'.i:\"iri.'" : '';
    }),
  'marks of events lost': (lines, dice) =>
    lines.filter((line) => line.trim() !== '- - - -' || dice.roll() < 0.3),
  'letters for digits in dates, counts and lengths': (lines, dice) =>
    lines.map((line, index) => {
      const field = /^\d{8}|^ARR|^COURT|SEN:/u.test(line);
      if (index < firstEvent(lines) || !field) return line;
      return line.replaceAll(/[0158]/gu, (digit) =>
        dice.roll() < 0.12 ? ({ '0': 'O', '1': 'l', '5': 'S', '8': 'B' }[digit] ?? digit) : digit,
      );
    }),
  'slips in headings and labels': (lines, dice) =>
    lines.map((line, index) =>
      index < firstEvent(lines)
        ? line
        : Object.entries(slips).reduce(
            (text, [word, others]) =>
              dice.roll() < 0.3 ? text.replace(word, dice.oneOf(others)) : text,
            line,
          ),
    ),
  'dashes that became something else': (lines, dice) =>
    lines.map((line) =>
      line.replace(/(PC|HS|VC)-/u, (all, code: string) =>
        dice.roll() < 0.4 ? code + dice.oneOf(['—', '–', '7', 'y', '.']) : all,
      ),
    ),
  'wrapped lines': (lines, dice) =>
    lines.flatMap((line) => {
      const at = line.indexOf(' ', 16);
      const long = /^\s+(?:SEN|COM|DISPO):/u.test(line) && at > 0 && dice.roll() < 0.6;
      return long ? [line.slice(0, at), `        ${line.slice(at + 1)}`] : [line];
    }),
};

const ofDockets: Readonly<Record<string, Damage>> = {
  'lines that break anywhere': (lines, dice) =>
    lines.flatMap((line, index) => {
      const at = line.indexOf(' ', 12 + Math.floor(dice.roll() * Math.max(1, line.length - 12)));
      const breaks =
        index >= firstEvent(lines) && at > 0 && at < line.length - 3 && dice.roll() < 0.5;
      return breaks ? [line.slice(0, at), line.slice(at + 1)] : [line];
    }),
  'heads of pages in the middle of entries': (lines, dice) => {
    const head = lines
      .filter((line) => /PAGE NO|CURRENT DATE|^DEFENDANT \d\d:/u.test(line))
      .slice(0, 3);
    return lines.flatMap((line, index) =>
      index > firstEvent(lines) && dice.roll() < 0.12 ? ['', ...head, line] : [line],
    );
  },
  'no blank lines': (lines) => lines.filter((line) => line.trim() !== ''),
};

function readDamaged(name: RegExp, damage: Damage): readonly string[] {
  return examples
    .filter((paper) => name.test(paper.name))
    .flatMap(({ name: paper, text, right }) =>
      [1, 2, 3, 4].flatMap((seed) => {
        const damaged = damage(text.split('\n'), new Dice(seed * 7919)).join('\n');
        const reading = readPaper(damaged);
        const { wrong } = compared(right, reading === undefined ? {} : plainReading(reading));
        // More is unknown if something was left out: that follows from the rest.
        return wrong.filter((one) => !one.includes('notKnown')).map((one) => `${paper}: ${one}`);
      }),
    );
}

describe('nothing is read wrong in a RAP sheet with', () => {
  it.each(Object.entries(ofSheets))('%s', (_, damage) => {
    expect(readDamaged(/^r/u, damage)).toEqual([]);
  });

  it('all of that at once', () => {
    const all: Damage = (lines, dice) =>
      Object.values(ofSheets).reduce((damaged, one) => one(damaged, dice), lines);
    expect(readDamaged(/^r/u, all)).toEqual([]);
  });
});

describe('nothing is read wrong in a docket with', () => {
  it.each(Object.entries(ofDockets))('%s', (_, damage) => {
    expect(readDamaged(/^d0[1-5]/u, damage)).toEqual([]);
  });
});
