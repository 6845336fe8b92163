import { plain } from '../../src/calendar/plain-date.ts';
import { type Decision, leavesOf } from '../../src/decision/told.ts';
import type { DecidedCount } from '../../src/eligibility/determination.ts';
import { decideCase } from '../eligibility/decide-case.ts';
import { recordWith, type Told } from './clean-record.ts';

// One legal question, as answered for a record's first count: its facts, its authorities, and what
// it asks if it cannot be answered.

export function firstCount(told: Told = {}, asOf = '2026-11-23'): DecidedCount {
  const circumstances = { asOf: plain(asOf), ...told.circumstances };
  const record = recordWith({ ...told, circumstances });
  return decideCase(record, record.cases[0], plain(asOf)).counts[0];
}

export function answered(question: string, told: Told = {}, asOf = '2026-11-23'): Decision {
  const leaves = firstCount(told, asOf).routes.flatMap(({ tree }) => leavesOf(tree));
  const found = leaves.find((leaf) => leaf.question === question);
  if (found === undefined) throw new Error(`${question} is not asked of this count`);
  return found;
}

/** The facts that would answer it, if it cannot be answered without them. */
export function askedBy(question: string, told: Told = {}, asOf = '2026-11-23'): readonly string[] {
  const { answer } = answered(question, told, asOf);
  return answer.is === 'unknown' ? answer.asks.map(({ path }) => path) : [];
}
