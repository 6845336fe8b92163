import { describe, expect, it } from 'vitest';
import { parseStatute } from '../../../src/authority/citation/parse.ts';
import { printReference } from '../../../src/authority/citation/print.ts';
import { plain } from '../../../src/calendar/plain-date.ts';
import { results } from '../../../src/decision/diagram.ts';
import { newSpace } from '../../../src/decision/exploring.ts';
import { known } from '../../../src/facts/fact.ts';
import { countViews, partOfFact } from '../../../src/law/count-view.ts';
import { reachOf } from '../../../src/law/offense.ts';
import { everyList } from '../../../src/law/offenses/every-list.ts';
import { isListed, type OffenseList } from '../../../src/law/offenses/listed.ts';
import { count, recordWith } from '../../records/clean-record.ts';

// A list is read in two ways: by its rows alone, and as a rule reads it, with what is unknown in the
// record. For a citation that leaves nothing open they must say the same.

const asOf = plain('2026-11-28');
const convictedOn = plain('2014-03-14');

/** The section itself, and the forms in which a docket pleads it: "664/288(a)". */
const forms = ['', '664/', '182/', '653f/'] as const;

function ways(list: OffenseList, citation: string) {
  const parsed = parseStatute(citation);
  if (!parsed.ok) return undefined;
  const { statute } = parsed;
  const record = recordWith({
    counts: [count(citation, 'felony', { convictedOn: known(convictedOn) })],
  });
  const [[view] = []] = countViews(record, asOf, 'Los Angeles', newSpace(partOfFact));
  if (view === undefined) throw new Error('a record has a count');
  const asRead = results(view.space.explore(() => reachOf(list, view, asOf), String).diagram);
  const byRows = isListed(list, statute, asOf, { convictedOn, level: 'felony' });
  return { asRead, byRows };
}

const cited = everyList.flatMap((list, index) =>
  list.rows.flatMap(({ section }) => {
    const whole = printReference({ ...section });
    const [code, number] = [section.code, whole.slice(section.code.length + 1)];
    return forms
      .filter((form) => form === '' || code === 'PC')
      .map((form) => [`list ${index}`, `${code} ${form}${number}`, list] as const);
  }),
);

describe('a list of the law', () => {
  it('reads a citation as its rows say, also as an attempt, a conspiracy or a solicitation', () => {
    const unlike = cited.flatMap(([name, citation, list]) => {
      const found = ways(list, citation);
      const [only, ...more] = found?.asRead ?? [];
      if (found === undefined || more.length > 0 || only === found.byRows) return [];
      return [`${name} ${citation}: ${only}, by its rows ${found.byRows}`];
    });
    expect(unlike).toEqual([]);
    expect(cited.length).toBeGreaterThan(500);
  });
});
