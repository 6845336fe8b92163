import { describe, expect, it } from 'vitest';
import type { Courthouse } from '../../src/court/county.ts';
import { losAngeles } from '../../src/court/los-angeles/profile.ts';
import type { FormFilling } from '../../src/forms/filling.ts';
import { ownOrderFilling } from '../../src/forms/own-order.ts';
import { ownPetitionFilling } from '../../src/forms/own-petition.ts';
import { ownForm } from '../../src/forms/registry.ts';
import { toAttachments } from '../../src/forms/to-attachments.ts';
import type { CourthouseBlock } from '../../src/petition/plan.ts';
import { madeCaption, madePlan } from './made-plan.ts';

const [petition, order] = [ownForm('own-petition'), ownForm('own-order')];
const one = [{}] as const;

type Where = NonNullable<Courthouse['address']>['value'];

/** The address stands there whether a source stands behind it or not: it is its length that counts. */
function blockOf(name: string, where: Where | undefined): CourthouseBlock {
  if (where === undefined) return { ask: true, name };
  const { street, city, zip } = where;
  return {
    ask: false,
    name,
    address: { kind: 'postal', lines: [street], city, state: 'CA', zip },
  };
}

function shownIn(filling: FormFilling, slot: string) {
  return toAttachments(petition, filling).then(({ values }) => values.get(slot));
}

describe('the project’s own papers', () => {
  it.each([petition, order])('set nothing smaller than 12 points (rule 2.104)', ({ folder }) => {
    const sizes = Object.values(folder.fields).flatMap((field) =>
      'slot' in field && field.on === undefined ? [field.size, field.floor] : [],
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.every((size) => size === 12)).toBe(true);
  });

  it.each(losAngeles.courthouses.map((found) => [found.name, found] as const))(
    'name %s in the caption, with no attachment',
    async (name, { address }) => {
      const courthouse = blockOf(name, address?.value);
      const plan = madePlan(one, { caption: { ...madeCaption, courthouse } });
      for (const [form, filling] of [
        [petition, ownPetitionFilling(plan)],
        [order, ownOrderFilling(plan)],
      ] as const) {
        const fitted = await toAttachments(form, filling);
        expect(fitted.overflow).toEqual([]);
        expect(fitted.values.get('courthouse')).toContain(name);
      }
    },
  );
});

describe('the table of counts', () => {
  it('says both levels of a reduced count', async () => {
    const reduced = { levelAtConviction: 'felony', levelNow: 'misdemeanor' } as const;
    const filling = ownPetitionFilling(madePlan([reduced]));
    expect(await shownIn(filling, 'count-1-level')).toBe('felony, now misd.');
  });

  it('sends an offense too long for its cell to an attachment that names the count', async () => {
    const statute = 'PC 182(a)(1)/664/459/460(b)/12022.1(b)';
    const { values, overflow } = await toAttachments(
      petition,
      ownPetitionFilling(madePlan([{}, { statute }])),
    );
    expect(values.get('count-2-statute')).toBe('See Attachment 1');
    expect(overflow).toMatchObject([
      { title: 'ATTACHMENT 1: COUNT 2: STATUTE', paragraphs: [statute] },
    ]);
  });
});

describe('the counts that a ground speaks of', () => {
  const many = (count: number) => Array.from({ length: count - 1 }, () => ({}));

  it('are each named where there is room', async () => {
    const filling = ownPetitionFilling(madePlan([{}, ...many(3)]));
    expect(await shownIn(filling, 'route-1203.4-fulfilled-counts')).toBe('1, 2, 3');
  });

  it('are said in runs where there is not', async () => {
    const other = { route: '1203.4-interest-of-justice' } as const;
    const filling = ownPetitionFilling(madePlan([{}, ...many(9), other, {}, ...many(3)]));
    expect(await shownIn(filling, 'route-1203.4-fulfilled-counts')).toBe('1 to 9, 11 to 13');
  });
});
