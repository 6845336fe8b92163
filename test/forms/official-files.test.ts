import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/forms/recognizing.ts';
import { knownForms } from '../../src/forms/registry.ts';
import { officialForm, officialFormsAreThere, ofOfficialForms } from '../official-forms.ts';

describe.runIf(officialFormsAreThere)(`recognizing a court’s form ${ofOfficialForms}`, () => {
  it.each([
    ['cr-180.pdf', 'cr-180', 'Rev. January 1, 2024'],
    ['cr-181.pdf', 'cr-181', 'Rev. January 1, 2024'],
    ['mc-025.pdf', 'mc-025', 'Rev. July 1, 2009'],
    ['mc-031.pdf', 'mc-031', 'Rev. July 1, 2005'],
  ] as const)('takes %s, every field of it mapped', async (name, id, revision) => {
    const found = await recognize(officialForm(name), knownForms);
    expect(found).toMatchObject({ kind: 'recognized', form: { id, revision }, seen: true });
  });

  it('recognizes each one only by what it prints, like a newly published file', async () => {
    const unpinned = knownForms.map((form) => ({ ...form, fingerprints: [] }));
    for (const name of ['cr-180.pdf', 'cr-181.pdf', 'mc-025.pdf', 'mc-031.pdf'] as const) {
      const found = await recognize(officialForm(name), unpinned);
      expect(found).toMatchObject({ kind: 'recognized', seen: false });
    }
  });

  it.each([
    ['rev-2017/cr-180.pdf', 'CR-180'],
    ['rev-2017/cr-181.pdf', 'CR-181'],
  ] as const)('says that %s is the revision of 2017', async (name, number) => {
    expect(await recognize(officialForm(name), knownForms)).toMatchObject({
      kind: 'other-revision',
      printed: { number, revision: 'Rev. January 1, 2017' },
      wanted: [{ revision: 'Rev. January 1, 2024' }],
    });
  });

  it.each([
    ['cr-105.pdf', 'CR-105', 'Rev. September 1, 2023'],
    ['cr-115.pdf', 'CR-115', 'Rev. Jan. 1, 2020'],
    ['fw-001.pdf', 'FW-001', 'Rev. March 1, 2026'],
    ['fw-003.pdf', 'FW-003', 'Revised September 1, 2019'],
    ['mc-020.pdf', 'MC-020', 'New January 1, 1987'],
    ['mc-030.pdf', 'MC-030', 'Rev. January 1, 2006'],
    ['pos-030.pdf', 'POS-030', 'New January 1, 2005'],
    ['pos-040.pdf', 'POS-040', 'Rev. January 1, 2020'],
  ] as const)(
    'recognizes %s as form %s [%s], which it does not fill',
    async (name, number, revision) => {
      const found = await recognize(officialForm(name), knownForms);
      expect(found).toMatchObject({ kind: 'no-map', printed: { number, revision } });
    },
  );
});
