import { describe, expect, it } from 'vitest';
import { findCourthouse } from '../../src/court/courthouse.ts';
import { findProsecutor } from '../../src/court/prosecutor.ts';
import { losAngeles } from '../los-angeles.ts';
import { runCaptured } from './run-captured.ts';

interface Listed {
  readonly write: string;
  readonly name: string;
  readonly also: readonly string[];
}

async function listed(): Promise<{
  readonly courthouses: readonly Listed[];
  readonly prosecutors: readonly Listed[];
}> {
  return JSON.parse((await runCaptured('courthouses', '--json')).out);
}

const namesOf = ({ write, name, also }: Listed) => [write, name, ...also];

describe('dismissal courthouses', () => {
  it('lists only courthouses that a record may name', async () => {
    const { courthouses } = await listed();
    expect(courthouses).toHaveLength(losAngeles.courthouses.length);
    const refused = courthouses
      .flatMap(namesOf)
      .filter((name) => findCourthouse(name, 'X', losAngeles).kind === 'not-listed');
    expect(refused).toEqual([]);
  });

  it('lists only prosecutors that a record may name', async () => {
    const { prosecutors } = await listed();
    expect(prosecutors).toHaveLength(losAngeles.prosecutors.length);
    const refused = prosecutors
      .flatMap(namesOf)
      .filter((name) => findProsecutor(name, false, losAngeles).kind !== 'found');
    expect(refused).toEqual([]);
  });

  it('says in Spanish what each office prosecutes', async () => {
    const { out } = await runCaptured('courthouses', '--lang', 'es');
    expect(out).toContain('delitos menores (misdemeanors) en Long Beach');
    expect(out).not.toMatch(/misdemeanors within|countywide/u);
  });

  it('says where a closed courthouse’s cases went', async () => {
    const { out, code } = await runCaptured('courthouses');
    expect(code).toBe(0);
    expect(out).toContain('its cases: metro');
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
