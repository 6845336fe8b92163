import { describe, expect, it } from 'vitest';
import { parseStatute } from '../../../src/authority/citation/parse.ts';
import { printStatute } from '../../../src/authority/citation/print.ts';

function printed(text: string): string {
  const found = parseStatute(text);
  return found.ok ? printStatute(found.statute) : found.problem;
}

describe('words behind a section, without a dash', () => {
  it.each([
    ['PC 459 BURGLARY', 'PC 459'],
    ['459 PC BURGLARY 2ND DEGREE', 'PC 459'],
    ['11350 H&S (poss narcotics)', 'HS 11350'],
    ['484 Penal Code petty theft', 'PC 484'],
    ['PC 594 (a) vandalism', 'PC 594(a)'],
    ['VC 23103 per 23103.5 wet reckless', 'VC 23103 per 23103.5'],
    ['PC 148.9(a) [misd]', 'PC 148.9(a)'],
  ])('say what %s is about, and are not part of %s', (text, plain) => {
    expect(printed(text)).toBe(plain);
  });

  it.each([
    ['PC 459 and 460', 'several-sections'],
    ['PC 459 and robbery', 'words-behind'],
    ['PC 459 attempted', 'words-differ'],
    ['PC 647 f disorderly', 'words-behind'],
    ['PC 459 HS', 'unreadable'],
    ['602(L) TRESPASS', 'no-code'],
  ])('are never taken for what decides: %s is %s', (text, problem) => {
    expect(printed(text)).toBe(problem);
  });
});

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

  it('a capital letter after the number is part of the section number; in parentheses it is a subdivision', () => {
    expect(printed('288A PC')).toBe('PC 288a');
    expect(printed('288(A) PC')).toBe('PC 288(a)');
  });

  it.each([
    ['11357A HS', 'HS 11357(a)'],
    ['11357B2 HS', 'HS 11357(b)(2)'],
    ['11360A2 HS', 'HS 11360(a)(2)'],
    ['HS 11377a', 'HS 11377(a)'],
    ['VC 23152a', 'VC 23152(a)'],
    ['14601.1A VC', 'VC 14601.1(a)'],
    ['23152B VC-M', 'VC 23152(b)'],
  ])('%s is %s: these codes number their crimes without letters', (text, plain) => {
    expect(printed(text)).toBe(plain);
  });

  it.each([
    'PC 286c',
    '287C PC',
    'PC 261.5d',
    'PC 289j',
    'PC 288c',
    '243E(1) PC',
    'PC 245a1',
    'PC 594B2',
    '12021A1 PC',
    'PC 25850a',
    'BP 25658b',
    'PC 647 F',
    'PC 647-F',
  ])('%s needs parentheses: it may or may not be a subdivision', (text) => {
    expect(printed(text)).toBe('letter-without-brackets');
  });

  it.each([
    ['PC 459 (1st)', 'PC 459', 'first'],
    ['PC 459(2ND)', 'PC 459', 'second'],
    ['PC 459 second degree', 'PC 459', 'second'],
    ['459 PC 2ND DEG.', 'PC 459', 'second'],
    ['459 2ND PC', 'PC 459', 'second'],
    ['459-1ST DEGREE PC', 'PC 459', 'first'],
    ['459 PC-BURGLARY:SECOND DEGREE', 'PC 459', 'second'],
    ['211 PC-ROBBERY: FIRST DEGREE', 'PC 211', 'first'],
    ['664/459 PC 1st', 'PC 664/459', 'first'],
    ['PC 459/460(b) 2nd', 'PC 459/460(b)', 'second'],
  ])('%s is %s of the %s degree', (text, plain, degree) => {
    expect(printed(text)).toBe(plain);
    expect(parseStatute(text)).toMatchObject({ degree });
  });

  it.each([
    ['PC 484 2nd', 'no theft has degrees'],
    ['23152(A) VC 2ND', 'a second offense is no degree'],
    ['PC 459/460(b) 1st', 'its own section says the other'],
    ['PC 460(a) second degree', 'its own section says the other'],
  ])('%s is refused: %s', (text) => {
    expect(printed(text)).toBe('degree-differs');
  });

  it.each([['PC 273a'], ['PC 647f'], ['PC 484g'], ['PC 1203.4a'], ['PC 288a']])(
    '%s is a separate section',
    (text) => {
      expect(printed(text)).toBe(text);
    },
  );

  it('the level may follow a comma', () => {
    expect(parseStatute('PC 245(a)(4), felony')).toMatchObject({ ok: true, level: 'felony' });
  });

  it('two sections of two codes keep both codes', () => {
    expect(printed('VC 23152(a)/PC 273a(b)')).toBe('VC 23152(a)/PC 273a(b)');
    expect(printed('VC 23152(a)/PC 273a(b) per 273.5')).toBe('VC 23152(a)/PC 273a(b) per 273.5');
  });

  it('sections joined by a dash, as RAP sheets join them, are two', () => {
    expect(printed('484(a)-488 PC')).toBe('PC 484(a)/488');
    expect(printed('484(A)-490.5 PC')).toBe('PC 484(a)/490.5');
    expect(printed('664 PC-459 PC')).toBe('PC 664/459');
  });

  it('subdivisions joined by a dash or a slash are two in one section', () => {
    expect(printed('594(A)-(B)(2)(A) PC')).toBe('PC 594(a)/594(b)(2)(A)');
    expect(printed('594(a)/(b)(2)(A) PC')).toBe('PC 594(a)/594(b)(2)(A)');
    expect(printed('VC 23152(a)/(b)')).toBe('VC 23152(a)/23152(b)');
  });

  it.each([
    ['23103/23103.5 VC', 'VC 23103 per 23103.5'],
    ['23103-23103.5 VC MISD', 'VC 23103 per 23103.5'],
    ['VC 23103(a)/23103.5(a)', 'VC 23103(a) per 23103.5(a)'],
  ])('%s is reckless driving pleaded under 23103.5', (text, plain) => {
    expect(printed(text)).toBe(plain);
  });

  it.each([
    ['496 PC-RECEIVE KNOWN STOLEN PROPERTY', 'PC 496'],
    ['484(A)/490.5 PC-THEFT/PETTY THEFT OF RETAIL MERCHANDISE', 'PC 484(a)/490.5'],
    ['245(A)(1) PC-FORCE/ADW NOT FIREARM: GBI LIKELY', 'PC 245(a)(1)'],
    ['11378 HS-POSSESS CONTROL SUBSTANCE FOR SALE', 'HS 11378'],
    ['664/476 PC-ATTEMPTED FICTITIOUS CHECKS', 'PC 664/476'],
    ['69 PC-ATTEMPT TO DETER EXECUTIVE OFFICER', 'PC 69'],
    ['.496. PC', 'PC 496'],
    ['496 (A) (2) PC', 'PC 496(a)(2)'],
    ['182(A)(1) PC', 'PC 182(a)(1)'],
    ['647(B) PC', 'PC 647(b)'],
    ['PC 647 (F)', 'PC 647(f)'],
    ['314.1 PC-INDECENT EXPOSURE', 'PC 314.1'],
    ['487.1 PC', 'PC 487.1'],
    ['18 2113(A) US', '18 USC 2113(a)'],
    ['18 2113(A) US-BANK/ETC ROBBERY', '18 USC 2113(a)'],
    ['273.5(A) PC-CORP INJ SPOUSE/COHAB', 'PC 273.5(a)'],
    ['3056 PC-VIOLATION OF PAROLE:FELONY', 'PC 3056'],
    ['484(A) PC-THEFT OF PERSONAL PROPERTY TOC:M', 'PC 484(a)'],
    ['CA PC 459', 'PC 459'],
    ['653 FA', 'FAC 653'],
    ['1871.4 IC', 'INS 1871.4'],
  ])('%s, as a RAP sheet prints it, is %s', (text, plain) => {
    expect(printed(text)).toBe(plain);
  });

  it.each([
    ['459 PC-ATTEMPTED BURGLARY', 'words-differ'],
    ['459 PC-CONSPIRE TO COMMIT BURGLARY', 'words-differ'],
    ['PC 459 2nd auto', 'words-behind'],
  ])('%s: the words do not replace the section (%s)', (text, problem) => {
    expect(printed(text)).toBe(problem);
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

  it.each([
    '664/11352 HS',
    'HS 664/11352',
    '664 PC/11352 HS',
    'PC 664/HS 11352',
    '664 PC-11352 HS',
    '664.11352 HS',
  ])('%s is an attempt under the Penal Code at an offense in another code', (text) => {
    expect(parseStatute(text)).toMatchObject({
      statute: { code: 'HS', section: '11352', inchoate: 'attempt', with: [] },
    });
    expect(printed(text)).toBe('PC 664/HS 11352');
  });

  it.each(['664.459 PC', '664459 PC', 'PC 664459', 'PC 664.459'])(
    '%s is how clerks type it',
    (text) => {
      expect(printed(text)).toBe('PC 664/459');
    },
  );

  it('typed inside another number is not a Penal Code section', () => {
    expect(parseStatute('664664.5664PC')).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('of a conspiracy of another code keeps its subdivision with the Penal Code', () => {
    expect(printed('182(A)(1) PC/11352 HS')).toBe('PC 182(a)(1)/HS 11352');
  });

  it('under 664 alone is a section like any other', () => {
    const found = parseStatute('PC 664');
    expect(found).toMatchObject({ ok: true, statute: { section: '664', with: [] } });
    expect(found.ok && found.statute.inchoate).toBeUndefined();
  });

  it('keeps the pleaded subdivision for conspiracy and solicitation', () => {
    expect(parseStatute('182(A)(1)/459 PC')).toMatchObject({
      statute: { section: '459', inchoate: 'conspiracy', inchoateSubdivisions: ['a', '1'] },
    });
    expect(printed('182(A)(1)/459 PC')).toBe('PC 182(a)(1)/459');
    expect(parseStatute('653f/187 PC')).toMatchObject({ statute: { inchoate: 'solicitation' } });
  });
});

describe('the level that a RAP sheet adds', () => {
  it.each([
    ['HS11377(A)-M', 'HS 11377(a)', 'misdemeanor'],
    ['187(a) PC-F', 'PC 187(a)', 'felony'],
    ['459 PC (F)', 'PC 459', 'felony'],
    ['VC 23152(a) MISD', 'VC 23152(a)', 'misdemeanor'],
    ['PC 459 felony', 'PC 459', 'felony'],
    ['VC 22349(a) - I', 'VC 22349(a)', 'infraction'],
    ['11378 HS FEL', 'HS 11378', 'felony'],
    ['484(A) PC MISD', 'PC 484(a)', 'misdemeanor'],
    ['459 PC 2ND DEGREE FELONY', 'PC 459', 'felony'],
    ['PC 459-M', 'PC 459', 'misdemeanor'],
    ['PC 459 F', 'PC 459', 'felony'],
    ['VC 12500(a) INFR', 'VC 12500(a)', 'infraction'],
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

describe('refuses what it cannot read for certain', () => {
  it.each([
    ['', 'empty'],
    [' . ', 'no-code'],
    ['459', 'no-code'],
    ['XX 459', 'no-code'],
    // Evidence, Elections and Education are all written so.
    ['EC 18560', 'several-codes'],
    ['FC 3', 'several-codes'],
    ['3044 FC', 'several-codes'],
    ['Maria Lopez', 'no-code'],
    ['PC', 'no-section'],
    ['Penal Code §', 'no-section'],
    ['PC 459, 460', 'several-sections'],
    ['PC 459 & 460', 'several-sections'],
    ['VC 23152(a)(b)', 'two-subdivisions'],
    ['PC 459-2', 'unreadable'],
    ['PC 459(a', 'unreadable'],
    ['PC 459((a))', 'unreadable'],
    ['PC 999999', 'unreadable'],
    ['PC 0', 'unreadable'],
    ['PC 459 per', 'words-behind'],
    ['VC 23103 per 23103.5 per 1', 'unreadable'],
    [`PC ${'4'.repeat(200)}`, 'too-long'],
  ])('%s: %s', (text, problem) => {
    expect(parseStatute(text)).toEqual({ ok: false, problem });
  });

  it.each(['(a)', '/4', '- 4', 'PC ', 'a ', '459 ', ' per', '§ ', 'subd. (a)'])(
    '120 letters of "%s" are no section',
    (piece) => {
      const { ok } = parseStatute(piece.repeat(40).slice(0, 120));
      expect(ok).toBe(false);
    },
  );
});
