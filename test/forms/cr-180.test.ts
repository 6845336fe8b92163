import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { cr180Filling } from '../../src/forms/cr-180.ts';
import { carriedByCr180 } from '../../src/forms/cr-180-carried.ts';
import { cr181Filling } from '../../src/forms/cr-181.ts';
import { routes } from '../../src/law/outcome.ts';
import { inEnglish } from '../in-english.ts';
import { madeCaption, madePlan } from './made-plan.ts';

function ticksOf(plan: Parameters<typeof cr180Filling>[0]): readonly string[] {
  const { values } = cr180Filling(plan, inEnglish.filed);
  return [...values].flatMap(([slot, value]) => (value === true ? [slot] : []));
}

describe('the boxes of CR-180', () => {
  it.each([
    ['1203.4-fulfilled', ['item-2', 'item-2a']],
    ['1203.4-early-discharge', ['item-2', 'item-2b']],
    ['1203.4-interest-of-justice', ['item-2', 'item-2c']],
    ['1203.4-vehicle', ['item-2', 'item-2c']],
    ['1203.4a-a', ['item-3', 'item-3a']],
    ['1203.4a-b', ['item-3', 'item-3b']],
    ['1203.49', ['item-4']],
    ['1203.41-split', ['item-5', 'item-5a']],
    ['1203.41-straight', ['item-5', 'item-5b']],
    ['1203.41-prison', ['item-5', 'item-5c']],
    ['1203.42', ['item-6']],
    ['1203.43', ['item-7']],
  ] as const)('a petition under %s ticks %j and nothing else', (route, boxes) => {
    expect(ticksOf(madePlan([{ route }]))).toEqual(boxes);
  });

  it('has an item for every route that our petitions use', () => {
    for (const route of routes) {
      expect(carriedByCr180(madePlan([{ route }]))).toEqual({ carried: true });
    }
  });

  it('checks both boxes in item 2 that apply: it says "check all that apply"', () => {
    const plan = madePlan([{ route: '1203.4-fulfilled' }, { route: '1203.4-vehicle' }]);
    expect(ticksOf(plan)).toEqual(['item-2', 'item-2a', 'item-2c']);
    expect(carriedByCr180(plan).carried).toBe(true);
  });

  it.each([
    ['3', '1203.4a-a', '1203.4a-b'],
    ['5', '1203.41-split', '1203.41-prison'],
  ] as const)('cannot carry two boxes of item %s: it says "check one"', (item, one, other) => {
    const plan = madePlan([{ route: one }, { route: other }]);
    expect(carriedByCr180(plan)).toMatchObject({
      carried: false,
      why: { kind: 'one-box-only', item },
    });
  });

  it('cannot take two dismissal dates for deferred charges: item 7 has one date', () => {
    const deferred = (day: string) => ({
      route: '1203.43' as const,
      sentence: {
        kind: 'deferred-entry' as const,
        grantedOn: undefined,
        dismissedOn: plain(day),
      },
    });
    const [one, other] = [deferred('2010-11-15'), deferred('2011-02-01')];
    expect(carriedByCr180(madePlan([one, one])).carried).toBe(true);
    expect(carriedByCr180(madePlan([one, other])).carried).toBe(false);
  });

  it('names the counts and the decision behind each box', () => {
    const plan = madePlan([{ route: '1203.4-fulfilled' }, { route: '1203.42' }]);
    expect(cr180Filling(plan, inEnglish.filed).ticked).toEqual([
      { box: 'item 2', counts: [1], because: expect.stringContaining('PC 1203.4(a)(1)') },
      { box: 'item 2a', counts: [1], because: expect.stringContaining('PC 1203.4(a)(1)') },
      { box: 'item 6', counts: [2], because: expect.stringContaining('PC 1203.4(a)(1)') },
    ]);
  });
});

describe('what only the person may state', () => {
  it.each([
    ['1203.4-fulfilled', '2', ['item-2a']],
    ['1203.4a-a', '3', ['item-3a']],
    ['1203.41-prison', '5', ['item-5c']],
    ['1203.42', '6', []],
  ] as const)(
    'under %s item %s states the person’s current status: blank if the record is old',
    (route, item, left) => {
      const plan = madePlan([{ route }], { status: 'by-hand' });
      expect(ticksOf(plan)).toEqual(left);
      expect(cr180Filling(plan, inEnglish.filed).byHand).toContainEqual({
        code: 'tick-item-if-true',
        with: { item },
      });
    },
  );

  it('items 4 and 7 state nothing about the present and are still checked', () => {
    for (const [route, box] of [
      ['1203.49', 'item-4'],
      ['1203.43', 'item-7'],
    ] as const) {
      expect(ticksOf(madePlan([{ route }], { status: 'by-hand' }))).toEqual([box]);
    }
  });

  it('boxes 7a and 7b, the second under penalty of perjury, are left to fill in by hand', () => {
    const plan = madePlan([
      {
        route: '1203.43',
        convictedOn: undefined,
        sentence: {
          kind: 'deferred-entry',
          grantedOn: plain('2009-05-11'),
          dismissedOn: plain('2010-11-15'),
        },
      },
    ]);
    const { values, byHand } = cr180Filling(plan, inEnglish.filed);
    expect(values.get('dismissed-on')).toBe('11/15/2010');
    expect(values.get('conviction-date')).toBe('5/11/2009');
    expect(byHand.map((one) => one.code)).toContain('tick-court-records');
    expect(byHand.map((one) => one.code)).not.toContain('write-dismissal-date');
  });

  it('a dismissal without a known date is left to fill in by hand', () => {
    const { values, byHand } = cr180Filling(madePlan([{ route: '1203.43' }]), inEnglish.filed);
    expect(values.has('dismissed-on')).toBe(false);
    expect(byHand.map((one) => one.code)).toContain('write-dismissal-date');
  });
});

describe('what an attorney’s override does not change', () => {
  it('a ground that the record denies stays unchecked, and is listed', () => {
    const plan = madePlan([{ route: '1203.4-fulfilled', ground: 'by-hand' }], {
      status: 'by-hand',
    });
    expect(ticksOf(plan)).toEqual([]);
    expect(cr180Filling(plan, inEnglish.filed).byHand).toEqual(
      expect.arrayContaining([
        { code: 'tick-item-if-true', with: { item: '2' } },
        { code: 'tick-box-if-true', with: { box: '2a' } },
      ]),
    );
  });

  it('an item without its own boxes states the ground itself', () => {
    const plan = madePlan([{ route: '1203.42', ground: 'by-hand' }]);
    expect(ticksOf(plan)).toEqual([]);
  });
});

describe('the reasons', () => {
  const statement = ['I work now.', 'I have two children.'];

  it('are sworn in a declaration, and each box refers to it', () => {
    const plan = madePlan([{ route: '1203.41-prison' }, { route: '1203.4-vehicle' }], {
      statement,
    });
    const { values } = cr180Filling(plan, inEnglish.filed);
    expect(values.get('reasons-2c')).toBe('See attached declaration.');
    expect(values.get('reasons-5')).toBe('See attached declaration.');
  });

  it('for a reduction alone, or for an infraction, are in a declaration that the form names', () => {
    const reduced = madePlan([{ requests: ['17(b)(3)'] }], { statement });
    expect(cr180Filling(reduced, inEnglish.filed).values.get('reasons-2c')).toBe(
      'Reduction (item 8): see attached declaration.',
    );
    const infraction = madePlan([{ route: '1203.4a-a', levelNow: 'infraction' }], {
      statement,
      writtenDeclaration: true,
    });
    expect(cr180Filling(infraction, inEnglish.filed).values.get('reasons-3b')).toBe(
      'Infraction (Pen. Code, § 1203.4a(f)): see attached declaration.',
    );
  });

  it('are nowhere if no declaration goes with the petition', () => {
    const slots = [
      ...cr180Filling(madePlan([{ route: '1203.42' }]), inEnglish.filed).values.keys(),
    ];
    expect(slots.filter((slot) => slot.startsWith('reasons'))).toEqual([]);
  });
});

describe('the caption', () => {
  it('gives the person’s other names along with the name on the case', () => {
    const caption = { ...madeCaption, otherNames: ['Rosa Mendez-Ruiz'] };
    const { values } = cr180Filling(madePlan([{}], { caption }), inEnglish.filed);
    expect(values.get('defendant')).toBe('Rosa Elena Méndez, aka Rosa Mendez-Ruiz');
    expect(values.get('header-defendant')).toBe('Rosa Elena Méndez');
    expect(values.get('filer-state')).toBe('CA');
    expect(values.get('filer-for')).toBe('In Pro Per');
    expect(values.get('county')).toBe('LOS ANGELES');
  });

  it('has an address abroad whole, its country too, on the line of the city', () => {
    const address = {
      kind: 'postal',
      lines: ['Av. Insurgentes Sur 1602'],
      city: 'Ciudad de México',
      state: 'CDMX',
      zip: '03940',
      country: 'MEXICO',
    } as const;
    const caption = { ...madeCaption, filer: { ...madeCaption.filer, address } };
    const { values } = cr180Filling(madePlan([{}], { caption }), inEnglish.filed);
    expect(values.get('filer-city')).toBe('Ciudad de México, CDMX 03940, MEXICO');
    expect([values.get('filer-state'), values.get('filer-zip')]).toEqual([undefined, undefined]);
  });

  it('is all that is filled in on the order: every decision is the court’s', () => {
    const plan = madePlan([{ requests: ['17(b)(3)'], wobbler: true }]);
    const order = cr181Filling(plan, inEnglish.filed);
    expect([...order.values.values()].includes(true)).toBe(false);
    const petition = cr180Filling(plan, inEnglish.filed).values;
    for (const [slot, value] of order.values) expect(petition.get(slot)).toBe(value);
  });
});
