import { describe, expect, it } from 'vitest';
import { parseStatute } from '../../../src/authority/citation/parse.ts';
import { printStatute } from '../../../src/authority/citation/print.ts';

function printed(text: string): string {
  const found = parseStatute(text);
  return found.ok ? printStatute(found.statute) : found.problem;
}

describe('a citation as people write it', () => {
  it.each([
    ['PC 459/460(b)', 'PC 459/460(b)'],
    ['Penal Code § 1203.4(a)(1)', 'PC 1203.4(a)(1)'],
    ['23152(B) VC', 'VC 23152(b)'],
    ['664/288(a) PC', 'PC 664/288(a)'],
    ['11350(a) H&S', 'HS 11350(a)'],
    ['H&S 11350', 'HS 11350'],
    ['H/S 11350(a)', 'HS 11350(a)'],
    ['BP 25658(b)', 'BP 25658(b)'],
    ['WIC 10980(c)(2)', 'WIC 10980(c)(2)'],
    ['W/I 10980(C)(2)', 'WIC 10980(c)(2)'],
    ['LAMC 41.27(c)', 'LAMC 41.27(c)'],
    ['LACC 13.10.010', 'LACC 13.10.010'],
    ['PC 273.5(a)', 'PC 273.5(a)'],
    ['pc459', 'PC 459'],
    ['459pc', 'PC 459'],
    ['459 P.C.', 'PC 459'],
    ['459 Penal Code', 'PC 459'],
    ['PC–459', 'PC 459'],
    ['PC #459', 'PC 459'],
    ['§ 459 PC', 'PC 459'],
    ['  pc   459 ( b ) ', 'PC 459(b)'],
    ['ＰＣ ４５９', 'PC 459'],
    ['Veh. Code, § 23152, subd. (b)', 'VC 23152(b)'],
    ['Penal Code section 484, subdivision (a)(1)', 'PC 484(a)(1)'],
    ['Cal. Penal Code § 459', 'PC 459'],
    ['Health & Saf. Code, § 11377, subd. (a)', 'HS 11377(a)'],
    ['Health and Safety Code 11350', 'HS 11350'],
    ['Bus. & Prof. Code, § 25662', 'BP 25662'],
    ['Welf. & Inst. Code, § 10980', 'WIC 10980'],
    ['Fish & Game Code 2002', 'FGC 2002'],
    ['VC 23103 per 23103.5', 'VC 23103 per 23103.5'],
    ['VC 23103(A) PURSUANT TO VC 23103.5(a)', 'VC 23103(a) per 23103.5(a)'],
    ['23103 per 23103.5 VC', 'VC 23103 per 23103.5'],
    ['18 U.S.C. § 922(g)(1)', '18 USC 922(g)(1)'],
    ['273AB PC', 'PC 273ab'],
    ['PC 594(B)(2)(a)', 'PC 594(b)(2)(A)'],
  ])('%s is %s', (text, plain) => {
    expect(printed(text)).toBe(plain);
  });

  it('a capital letter behind the number is a section of its own, one in brackets a subdivision', () => {
    expect(printed('288A PC')).toBe('PC 288a');
    expect(printed('288(A) PC')).toBe('PC 288(a)');
  });

  it.each([
    'PC 286c',
    '287C PC',
    'PC 261.5d',
    'PC 289j',
    'PC 288c',
    'VC 23152a',
    'HS 11377a',
    '243E(1) PC',
  ])('%s is asked for with its brackets: no section has that letter', (text) => {
    expect(printed(text)).toBe('unreadable');
  });

  it.each(['PC 459 (1st)', 'PC 459(2ND)'])('%s tells a degree and no subdivision', (text) => {
    expect(printed(text)).toBe('unreadable');
  });

  it.each([['PC 273a'], ['PC 647f'], ['PC 484g'], ['PC 1203.4a'], ['PC 288a']])(
    '%s is a section of its own',
    (text) => {
      expect(printed(text)).toBe(text);
    },
  );

  it('the level may stand behind a comma', () => {
    expect(parseStatute('PC 245(a)(4), felony')).toMatchObject({ ok: true, level: 'felony' });
  });

  it('two sections of two codes keep both codes', () => {
    expect(printed('VC 23152(a)/PC 273a(b)')).toBe('VC 23152(a)/PC 273a(b)');
    expect(printed('664 PC/10851(a) VC')).toBe('VC 664/10851(a)');
  });

  it('sections joined by a dash, as RAP sheets join them, are two', () => {
    expect(printed('484(a)-488 PC')).toBe('PC 484(a)/488');
  });
});

describe('an attempt', () => {
  it.each([
    '664/459 PC',
    'PC 664-459',
    '664 PC/459 PC',
    '459/664 PC',
    'PC 459/664',
    'Attempted PC 459',
    'attempt to commit 459 PC',
  ])('%s is one of burglary', (text) => {
    const found = parseStatute(text);
    expect(found).toMatchObject({
      ok: true,
      statute: { code: 'PC', section: '459', inchoate: 'attempt', with: [] },
    });
  });

  it('is one also where the offense is of another code', () => {
    expect(parseStatute('664/11350(a) HS')).toMatchObject({
      statute: { code: 'HS', section: '11350', inchoate: 'attempt' },
    });
  });

  it('under 664 alone is a section like any other', () => {
    const found = parseStatute('PC 664');
    expect(found).toMatchObject({ ok: true, statute: { section: '664', with: [] } });
    expect(found.ok && found.statute.inchoate).toBeUndefined();
  });

  it('leaves conspiracy and solicitation with the subdivision that they are pleaded under', () => {
    expect(parseStatute('182(A)(1)/459 PC')).toMatchObject({
      statute: { section: '459', inchoate: 'conspiracy', inchoateSubdivisions: ['a', '1'] },
    });
    expect(printed('182(A)(1)/459 PC')).toBe('PC 182(a)(1)/459');
    expect(parseStatute('653f/187 PC')).toMatchObject({ statute: { inchoate: 'solicitation' } });
  });
});

describe('the level that a RAP sheet puts behind', () => {
  it.each([
    ['HS11377(A)-M', 'HS 11377(a)', 'misdemeanor'],
    ['187(a) PC-F', 'PC 187(a)', 'felony'],
    ['459 PC (F)', 'PC 459', 'felony'],
    ['VC 23152(a) MISD', 'VC 23152(a)', 'misdemeanor'],
    ['PC 459 felony', 'PC 459', 'felony'],
    ['VC 22349(a) - I', 'VC 22349(a)', 'infraction'],
  ])('%s', (text, plain, level) => {
    expect(printed(text)).toBe(plain);
    expect(parseStatute(text)).toMatchObject({ level });
  });

  it('is not taken for a subdivision, nor a subdivision for it', () => {
    expect(printed('VC 23152(f)-M')).toBe('VC 23152(f)');
    const found = parseStatute('647(F) PC');
    expect(found.ok && found.level).toBeUndefined();
    expect(printed('647(F) PC')).toBe('PC 647(f)');
  });
});

describe('what cannot be read for certain is refused', () => {
  it.each([
    ['', 'empty'],
    [' . ', 'no-code'],
    ['459', 'no-code'],
    ['XX 459', 'no-code'],
    // Evidence, Elections and Education are all written so.
    ['EC 18560', 'no-code'],
    ['Maria Lopez', 'no-code'],
    ['PC', 'no-section'],
    ['Penal Code §', 'no-section'],
    ['PC 459, 460', 'unreadable'],
    ['PC 459 & 460', 'unreadable'],
    ['VC 23152(a)(b)', 'unreadable'],
    ['VC 23152(a)/(b)', 'unreadable'],
    ['PC 459-2', 'unreadable'],
    ['PC 459 second degree', 'unreadable'],
    ['PC 245a1', 'unreadable'],
    ['PC 459(a', 'unreadable'],
    ['PC 459((a))', 'unreadable'],
    ['PC 999999', 'unreadable'],
    ['PC 0', 'unreadable'],
    ['PC 459 per', 'unreadable'],
    ['VC 23103 per 23103.5 per 1', 'unreadable'],
    [`PC ${'4'.repeat(200)}`, 'too-long'],
  ])('%s: %s', (text, problem) => {
    expect(parseStatute(text)).toEqual({ ok: false, problem });
  });

  it('reads any 120 letters in no time', () => {
    const before = performance.now();
    for (const piece of ['(a)', '/4', '- 4', 'PC ', 'a ', '459 ', ' per', '§ ', 'subd. (a)']) {
      parseStatute(piece.repeat(40).slice(0, 120));
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
