import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument, PDFTextField } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import type { Courthouse } from '../../src/court/county.ts';
import { ownPetitionPapers } from '../../src/packet/own-petition-papers.ts';
import type { CourthouseBlock, FilingPlan } from '../../src/petition/plan.ts';
import { madeCaption, madePlan } from '../forms/made-plan.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';
import { flatOf } from '../pdf/flat-of.ts';
import { readBack } from '../pdf/read-back.ts';

type Where = NonNullable<Courthouse['address']>['value'];

/** The address is there whether or not it has a source: only its length matters. */
function blockOf(name: string, where: Where | undefined): CourthouseBlock {
  if (where === undefined) return { ask: true, name };
  const { street, city, zip } = where;
  return {
    ask: false,
    name,
    address: { kind: 'postal', lines: [street], city, state: 'CA', zip },
  };
}

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readBack(bytes);
  return pages.map(({ text }) => text.replaceAll(/\s+/gu, ' '));
}

async function petitionOf(plan: FilingPlan): Promise<string> {
  return (await pagesOf(flatOf(ownPetitionPapers(plan, inEnglish.filed).petition))).join(' ');
}

async function orderOf(plan: FilingPlan): Promise<string> {
  return (await pagesOf(flatOf(ownPetitionPapers(plan, inEnglish.filed).order))).join(' ');
}

async function fieldsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const form = (await PDFDocument.load(bytes)).getForm();
  const names = form.getFields().map((field) => field.getName());
  const texts = names.filter(
    (name) => !/^(?:status|ground|court-(?:notice|granted|denied))/u.test(name),
  );
  return new Map(texts.map((name) => [name, form.getTextField(name).getText() ?? '']));
}

describe('the project’s own petition', () => {
  it('parts an attorney’s name from the number behind it, and no number from its words', async () => {
    const filer = {
      ...madeCaption.filer,
      name: 'Elizabeth M. Hernandez-Castellanos',
      barNumber: '123456',
      standing: 'attorney',
    } as const;
    const plan = madePlan([{}], { caption: { ...madeCaption, filer } });
    const { petition } = ownPetitionPapers(plan, inEnglish.filed);
    const { pages } = await readBack(flatOf(petition));
    expect(pages[0]?.text).toMatch(/Castellanos\s*\n\(State Bar No\. 123456\)/u);
    expect((await fieldsOf(petition.fillable)).get('filer-name')).toBe(
      'Elizabeth M. Hernandez-Castellanos (State Bar No. 123456)',
    );
  });

  it('names every code of an attempt in words', async () => {
    expect(await petitionOf(madePlan([{ section: '664/HS 11352(a)' }]))).toContain(
      'Penal Code section 664/Health and Safety Code section 11352(a)',
    );
  });

  it('has its values in form fields, which the person or an attorney may correct', async () => {
    const { petition } = ownPetitionPapers(madePlan([{}]), inEnglish.filed);
    const fields = await fieldsOf(petition.fillable);
    expect(fields.get('filer-name')).toBe('Rosa Elena Méndez');
    expect(fields.get('defendant')).toBe('Rosa Elena Méndez');
    expect(fields.get('case-number')).toBe('BA000000-01');
    expect(fields.get('count-1-offense')).toBe('Penal Code section 459');
    expect(fields.get('count-1-convicted-on')).toBe('February 29, 2016');
    expect(fields.get('signer')).toBe('Rosa Elena Méndez');
  });

  it('leaves an unset hearing and the signing date to fill in by hand', async () => {
    const { petition } = ownPetitionPapers(madePlan([{}]), inEnglish.filed);
    const fields = await fieldsOf(petition.fillable);
    for (const name of ['hearing-date', 'hearing-time', 'hearing-department', 'signed-on']) {
      expect(fields.get(name), name).toBe('');
    }
  });

  it('is two pages for one count, and is signed on the page of the prayer', async () => {
    const pages = await pagesOf(
      flatOf(ownPetitionPapers(madePlan([{}]), inEnglish.filed).petition),
    );
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatch(/PRAYER .*Dated: .*Petitioner in Pro Per/u);
  });

  it('uses 12-point type, and allows nothing smaller (rule 2.104)', async () => {
    const { petition } = ownPetitionPapers(madePlan([{}, {}]), inEnglish.filed);
    const document = await PDFDocument.load(petition.fillable);
    const looks = document
      .getForm()
      .getFields()
      .flatMap((field) =>
        field instanceof PDFTextField ? [field.acroField.getDefaultAppearance()] : [],
      );
    expect(looks.length).toBeGreaterThan(10);
    for (const look of looks) expect(look).toMatch(/ 12 Tf/u);
  });

  it('has a row for each of thirty counts, and no attachment', async () => {
    const papers = ownPetitionPapers(
      madePlan([{}, ...Array.from({ length: 29 }, (_, at) => ({ section: `${500 + at}` }))]),
      inEnglish.filed,
    );
    expect(papers.attachment).toBeUndefined();
    const fields = await fieldsOf(papers.petition.fillable);
    expect(fields.get('count-30-offense')).toBe('Pen. Code, § 528');
    expect((await pagesOf(flatOf(papers.petition))).join(' ')).toContain(
      'as to counts 1 through 30',
    );
  });

  it.each(losAngeles.courthouses.map((found) => [found.name, found] as const))(
    'names %s in its caption',
    async (name, { address }) => {
      const courthouse = blockOf(name, address?.value);
      const plan = madePlan([{}], { caption: { ...madeCaption, courthouse } });
      const { order } = ownPetitionPapers(plan, inEnglish.filed);
      expect((await fieldsOf(order.fillable)).get('courthouse')).toContain(name);
    },
  );

  it.each([
    'Department 30',
    'Dept 30 Rm 302',
    'A department with a name that fills more than its line',
  ])('holds the department “%s”', async (department) => {
    const plan = madePlan([{}], { hearing: { on: plain('2027-02-03'), at: '08:30', department } });
    expect(await petitionOf(plan)).toContain(department.replace(/^Dep\w+ /u, ''));
  });
});

describe('what the petition states', () => {
  it('says that imposition of sentence was suspended only if the record does', async () => {
    expect(await petitionOf(madePlan([{}]))).toContain('suspended imposition of sentence');
    const [count] = madePlan([{}]).counts;
    const { sentence } = count;
    if (sentence.kind !== 'probation') throw new Error('not probation');
    for (const suspended of ['execution', undefined] as const) {
      const plan = madePlan([{ sentence: { ...sentence, suspended }, requests: ['17(b)(3)'] }]);
      expect(await petitionOf(plan)).not.toContain('imposition of sentence');
    }
  });

  it('never calls a deferred entry of judgment a conviction', async () => {
    const deferred = {
      route: '1203.43',
      sentence: {
        kind: 'deferred-entry',
        grantedOn: plain('2009-05-11'),
        dismissedOn: plain('2010-11-15'),
      },
    } as const;
    const { petition, order } = ownPetitionPapers(madePlan([deferred]), inEnglish.filed);
    const said = (await Promise.all([flatOf(petition), flatOf(order)].map(pagesOf)))
      .flat()
      .join(' ');
    expect(said).toContain('The prior plea is invalid.');
    expect(said).toContain('former Penal Code section 1000.3');
    expect(said).not.toMatch(/convict/iu);
  });

  it.each([
    ['1203.41-prison', 'not on parole or under supervision', 'in the interest of justice'],
    ['1203.42', 'not under supervised release', 'in the interest of justice'],
    [
      '1203.4a-a',
      'an honest and upright life',
      'since the pronouncement of judgment on March 14, 2016',
    ],
    ['1203.49', 'victim of human trafficking', 'any term of probation'],
  ] as const)('under %s has the elements of that section', async (route, one, other) => {
    const said = await petitionOf(madePlan([{ route }]));
    expect(said).toContain(one);
    expect(said).toContain(other);
  });

  it('is left as boxes to check by hand if the record is more than 30 days old', async () => {
    const { petition } = ownPetitionPapers(madePlan([{}], { status: 'by-hand' }), inEnglish.filed);
    const form = (await PDFDocument.load(petition.fillable)).getForm();
    for (const name of ['status-sentence', 'status-probation', 'status-charge']) {
      expect(form.getCheckBox(name).isChecked(), name).toBe(false);
    }
  });

  it('is left to fill in by hand if an attorney overrides the record', async () => {
    const { petition, ticked } = ownPetitionPapers(
      madePlan([{ ground: 'by-hand' }]),
      inEnglish.filed,
    );
    const form = (await PDFDocument.load(petition.fillable)).getForm();
    expect(form.getCheckBox('ground-1203.4-fulfilled').isChecked()).toBe(false);
    expect(ticked.map(({ box }) => box)).not.toContain('grounds 1203.4-fulfilled');
  });
});

describe('the proposed order', () => {
  it('has the advisements for the requested section, and no other', async () => {
    const { order } = ownPetitionPapers(madePlan([{ route: '1203.42' }]), inEnglish.filed);
    const said = (await pagesOf(flatOf(order))).join(' ');
    expect(said).toContain('If dismissal under section 1203.42 is granted');
    expect(said).not.toMatch(/1203\.4(?:a|1|3|9)|section 1203\.4 /u);
    expect(said).not.toContain('in-home supportive services');
  });

  it('leaves granted or denied, the date and the signature to the court', async () => {
    const { order } = ownPetitionPapers(madePlan([{ requests: ['17(b)(3)'] }]), inEnglish.filed);
    const form = (await PDFDocument.load(order.fillable)).getForm();
    for (const name of ['17b', '1203.4'].flatMap((key) => [
      `court-granted-${key}`,
      `court-denied-${key}`,
    ])) {
      expect(form.getCheckBox(name).isChecked(), name).toBe(false);
    }
    expect(form.getTextField('court-date').getText() ?? '').toBe('');
  });

  it('lets the judge grant some counts and deny others, of a reduction too', async () => {
    const wobbler = { requests: ['17(b)(3)'] } as const;
    const said = await orderOf(madePlan([wobbler, wobbler, {}]));
    expect(said).toContain('The request to reduce counts 1 and 2 to misdemeanors under');
    expect(said.match(/GRANTED as to each count not listed as denied below\./gu)).toHaveLength(2);
    expect(said.match(/DENIED as to counts:/gu)).toHaveLength(2);
    expect(said).toContain('are dismissed as to those counts.');
  });

  it('dismisses the counts that are asked for, and leaves the others of the case as they are', async () => {
    const left = { number: 2, statute: 'PC 289(a)', outcome: 'ineligible' } as const;
    expect(await orderOf(madePlan([{}], { leftOut: [left] }))).toMatch(
      /accusations or information are dismissed as to count 1\./u,
    );
    expect(await orderOf(madePlan([{}]))).toContain('accusations or information are dismissed. ');
  });

  it('finds what PC 1203.49 asks for, by the proof that it asks for', async () => {
    expect(await orderOf(madePlan([{ route: '1203.49', section: '647(b)' }]))).toContain(
      'finds, by clear and convincing evidence, that the conviction was the result of petitioner’s ' +
        'status as a victim of human trafficking',
    );
  });
});

function bodyOf(word: Uint8Array | undefined): string {
  const body = unzipSync(word ?? new Uint8Array())['word/document.xml'];
  return strFromU8(body ?? new Uint8Array());
}

describe('a Word copy', () => {
  it('of the petition and the order is only for an attorney', async () => {
    const filer = { ...madeCaption.filer, barNumber: '000000', standing: 'attorney' } as const;
    const attorney = ownPetitionPapers(
      madePlan([{}], { caption: { ...madeCaption, filer } }),
      inEnglish.filed,
    );
    expect([attorney.petition.word, attorney.order.word].every((one) => one !== undefined)).toBe(
      true,
    );
    expect(ownPetitionPapers(madePlan([{}]), inEnglish.filed).petition.word).toBeUndefined();
  });

  it('has a numbered line for each count: Word numbers none of a table', () => {
    const filer = { ...madeCaption.filer, barNumber: '000000', standing: 'attorney' } as const;
    const plan = madePlan([{}, {}], { caption: { ...madeCaption, filer } });
    const { petition } = ownPetitionPapers(plan, inEnglish.filed);
    const body = bodyOf(petition.word?.());
    expect(body).not.toContain('<w:tbl>');
    expect(body.match(/Pen\.\sCode, §\u00a0459/gu)?.length).toBeGreaterThan(0);
    expect(body).toMatch(/<w:tab w:val="left" w:pos="\d+"\/>/u);
  });

  it('keeps a request of the order on the page of its boxes', () => {
    const filer = { ...madeCaption.filer, barNumber: '000000', standing: 'attorney' } as const;
    const plan = madePlan([{}], { caption: { ...madeCaption, filer } });
    const { order } = ownPetitionPapers(plan, inEnglish.filed);
    const body = bodyOf(order.word?.());
    const request = body.indexOf('The petition to dismiss');
    expect(body.slice(body.lastIndexOf('<w:p>', request), request)).toContain('<w:keepNext/>');
  });
});
