import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { determine } from '../../src/eligibility/determine.ts';
import { knownKeys } from '../../src/record/reading/known-keys.ts';
import { recordSchemaInFull } from '../../src/record/schema/person-record.ts';
import { runs } from '../properties/runs.ts';
import { withHoles } from '../records/generated-holes.ts';
import { anyStory } from '../records/generated-stories.ts';
import { writtenDown } from '../records/written-down.ts';

const schema = recordSchemaInFull();

/** The keys that `--what-if` knows at this place, for a record with this sentence. */
it('every question names a key that can be written into the record', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyStory.chain(withHoles), ({ story, says }) => {
      const record = writtenDown(story, says);
      const found = determine(record, story.asOf);
      if (found.kind !== 'determined') return;
      for (const { path, code } of found.determination.questions) {
        seen.add(code);
        const keys = path.split(/[.[\]]+/u).filter((key) => key !== '');
        const last = keys.at(-1) ?? '';
        const at = keys.slice(0, -1).map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
        expect([path, knownKeys(schema, record, at)]).toEqual([
          path,
          expect.arrayContaining([last]),
        ]);
      }
    }),
    runs(15),
  );
  expect(seen.size).toBeGreaterThan(10);
});
