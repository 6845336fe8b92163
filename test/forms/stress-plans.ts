import { plain } from '../../src/calendar/plain-date.ts';
import type { FilingPlan } from '../../src/petition/plan.ts';
import { madeCaption, madePlan } from './made-plan.ts';

const deferred = {
  kind: 'deferred-entry',
  grantedOn: plain('2009-05-11'),
  dismissedOn: plain('2010-11-15'),
} as const;

const longReason =
  'I finished the program at the adult school in June, and I have worked at the same shop since. ';

/** Plans that test every corner of the forms: the shortest, the longest, and other alphabets. */
export const stressPlans: readonly (readonly [what: string, plan: FilingPlan])[] = [
  ['the shortest petition', madePlan([{}])],
  [
    'every item that can stand beside the others',
    madePlan(
      [
        { route: '1203.4-fulfilled', wobbler: true, requests: ['17(b)(3)'] },
        { route: '1203.4-early-discharge' },
        { route: '1203.4-vehicle', section: '23103 per 23103.5', codeShort: 'Veh.' },
        { route: '1203.4a-b', levelAtConviction: 'misdemeanor', levelNow: 'misdemeanor' },
        { route: '1203.49', section: '647(b)', levelNow: 'misdemeanor' },
        { route: '1203.41-prison' },
        { route: '1203.42' },
        { route: '1203.43', sentence: deferred },
      ],
      { discretionary: true, statement: ['I work.', 'I study at night.'] },
    ),
  ],
  [
    'nine counts of three days, an attorney, and a surname of sixty letters',
    madePlan(
      [
        { section: '459/460(b)', convictedOn: '2015-04-02' },
        { section: '664/487(a)', convictedOn: '2015-05-14', levelNow: 'misdemeanor' },
        { section: '182(a)(1)/186.22(b)(1)(A)', convictedOn: '2015-04-02' },
        { section: '530.5(a)', convictedOn: '2015-06-30' },
        { section: '470(d)', convictedOn: '2015-04-02' },
        { section: '476', convictedOn: '2015-04-02' },
        { section: '484e(d)', convictedOn: '2015-04-02' },
        { section: '487(a)', convictedOn: '2015-04-02' },
        { section: '23103 per 23103.5', convictedOn: '2015-06-30', codeShort: 'Veh.' },
      ],
      {
        caption: {
          ...madeCaption,
          filer: {
            name: 'Priya Raman',
            barNumber: '000000',
            firm: 'Example Legal Aid Foundation of the Greater South Bay and Harbor Communities',
            address: {
              kind: 'postal',
              lines: ['1 Example Plaza', 'Suite 2400'],
              city: 'Torrance',
              state: 'CA',
              zip: '90503',
            },
            phone: '(310) 555-0100',
            email: 'priya.raman@example.com',
            standing: 'attorney',
          },
          defendant:
            'Maximiliana Guadalupe Hernández-Montenegro-Villaseñor-Echeverría-Wolfeschlegelstein',
          otherNames: ['Maxi Hernandez', 'Maximiliana Montenegro Villasenor', 'Lupe Echeverria'],
        },
      },
    ),
  ],
  [
    'a Vietnamese name in capitals and an address of five lines',
    madePlan([{ route: '1203.4-interest-of-justice' }], {
      discretionary: true,
      statement: ['Tôi tên là Đặng Thị Ngọc Ễ. Tôi đã hoàn thành chương trình.'],
      caption: {
        ...madeCaption,
        filer: {
          name: 'ĐẶNG THỊ NGỌC Ễ NGUYỄN',
          address: {
            kind: 'postal',
            lines: [
              'c/o Example Family House',
              'Building C - North Wing',
              '12345 North Unnecessarily Long Boulevard',
              'Third Floor - Rear Entrance',
              'Apartment 3-117',
            ],
            city: 'Rancho Palos Verdes',
            state: 'NV',
            zip: '90275-1234',
          },
          standing: 'in-pro-per',
        },
        defendant: 'ĐẶNG THỊ NGỌC Ễ',
        otherNames: ['Ngọc Ễ Nguyễn'],
      },
    }),
  ],
  [
    'a Russian name, reasons of two pages',
    madePlan([{ route: '1203.41-straight' }], {
      discretionary: true,
      statement: Array.from({ length: 24 }, (_, index) => `${index + 1}: ${longReason.repeat(3)}`),
      caption: { ...madeCaption, defendant: 'Ёлкина-Щукина Юлия Сергеевна' },
    }),
  ],
  [
    'an infraction with words of the person, which are sworn',
    madePlan([{ route: '1203.4a-b', levelAtConviction: 'infraction', levelNow: 'infraction' }], {
      discretionary: true,
      writtenDeclaration: true,
      statement: [longReason],
    }),
  ],
];
