import { afterEach, expect, it } from 'vitest';
import { today } from '../../src/cli/today.ts';

const { TZ: usual } = process.env;
afterEach(() => {
  if (usual === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usual;
});

it.each([
  ['America/Los_Angeles', '2026-02-28'],
  ['UTC', '2026-03-01'],
  ['Pacific/Kiritimati', '2026-03-01'],
])('today is the machine’s local day: in %s it is %s', (zone, day) => {
  process.env['TZ'] = zone;
  expect(today(new Date('2026-03-01T07:59:00Z'))).toBe(day);
});

it('today changes at midnight in Los Angeles, not in London', () => {
  process.env['TZ'] = 'America/Los_Angeles';
  expect(today(new Date('2026-03-01T08:00:00Z'))).toBe('2026-03-01');
});
