import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { determine } from '../../src/eligibility/determine.ts';
import { readRecord } from '../../src/record/read-record.ts';

const example = /```yaml\n([\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

it('the README shows the smallest sample, in at most 22 lines', () => {
  expect(example).toBe(readFileSync('samples/smallest.yaml', 'utf8'));
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(22);
});

it('the record that the README shows has an open petition and no question that could change that', () => {
  const day = plain('2026-11-25');
  const { record, findings } = readRecord(example, day);
  expect(findings).toEqual([]);
  if (record === undefined) throw new Error('The example of the README is not a record.');
  const result = determine(record, day);
  if (result.kind !== 'determined') throw new Error(result.kind);
  expect(result.determination.cases.map((one) => one.outcome)).toEqual(['eligible-mandatory']);
  const changes = result.determination.questions.map((one) => one.changes);
  expect(changes).not.toContain('outcome');
});
