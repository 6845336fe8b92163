import type { PlainDate } from '../../calendar/plain-date.ts';
import { contactIn } from '../../intake/draft/contact.ts';
import { draftYaml } from '../../intake/draft/draft-yaml.ts';
import { isDraftable, recordDraft } from '../../intake/draft/record-draft.ts';
import { joinPapers } from '../../intake/join-papers.ts';
import { ofCounty } from '../../intake/of-county.ts';
import type { Reading } from '../../intake/reading.ts';
import { languages, usualLanguage } from '../../words/languages.ts';
import { batchFinding } from '../batch-finding.ts';
import type { EntrySource } from './entry.ts';

/** A paper's draft record as `dismissal read` makes it; reports if there is nothing to draft. */
export function draftSource(
  reading: Reading,
  text: string,
  { today, county }: { readonly today: PlainDate; readonly county: string },
): EntrySource {
  const joined = joinPapers([ofCounty(reading, county)]);
  if (!joined.cases.some((one) => isDraftable(one.case))) {
    return { kind: 'fault', findings: [batchFinding('nothing-to-draft', { county })] };
  }
  const contact = reading.source === 'county-file' ? {} : contactIn(text);
  const draft = recordDraft(joined, { contact, today });
  return {
    kind: 'record',
    text: draftYaml(draft, { placed: languages[usualLanguage].reading.placedWords, head: [] }),
  };
}
