import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { beforeYouSign } from '../../src/documents/before-you-sign.ts';
import type { CaseToPrint } from '../../src/documents/case-words.ts';
import { clientSheet } from '../../src/documents/client-sheet.ts';
import { coverLetter } from '../../src/documents/cover-letter.ts';
import { filingInstructions } from '../../src/documents/filing-instructions.ts';
import { hearingChecklist } from '../../src/documents/hearing-checklist.ts';
import { lastPaper } from '../../src/documents/last-paper.ts';
import { proofOfService } from '../../src/documents/proof-of-service.ts';
import { readingCopy } from '../../src/documents/reading-copy.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { Paper } from '../../src/paper/block.ts';
import { paperToText } from '../../src/paper/to-text.ts';
import { filePlan } from '../../src/petition/file-plan.ts';
import { venueOf } from '../../src/petition/venue.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { languages } from '../../src/words/languages.ts';
import { inEnglish } from '../in-english.ts';
import { losAngeles } from '../los-angeles.ts';

const asOf = plain('2026-11-25');

function determinedSample(sample: string, change = (text: string) => text) {
  const { record } = readRecord(change(readFileSync(`samples/${sample}.yaml`, 'utf8')), asOf);
  if (record === undefined) throw new Error(`${sample} is no record`);
  const result = determine(record, asOf);
  if (result.kind !== 'determined') throw new Error(result.kind);
  return { record, determination: result.determination };
}

function caseToPrint(sample: string, change?: (text: string) => string): CaseToPrint {
  const { record, determination } = determinedSample(sample, change);
  const [courtCase] = record.cases;
  const [found] = determination.cases;
  if (found === undefined) throw new Error(`${sample} has no case`);
  const venue = venueOf(courtCase, losAngeles, asOf);
  const filing = filePlan({ record, courtCase, found, venue, asOf, orders: {} });
  if (!filing.ready) throw new Error(`${sample} is not ready`);
  return { plan: filing.plan, county: losAngeles, ...inEnglish, form: 'own' };
}

const client = (sample: string, change?: (text: string) => string) =>
  textOf(
    clientSheet({
      ...determinedSample(sample, change),
      county: losAngeles,
      ...inEnglish,
      asOf,
      reductionOnly: [],
    }),
  );

/** A battery nine months old, fined and paid, beside the case of the sample. */
const withAYoungCase = (text: string) => `${text}
  - number: 6CJ00001
    court: { county: Los Angeles, courthouse: metro }
    docketReadOn: 2026-11-20
    judgmentOn: 2026-02-10
    counts: [{ number: 1, statute: PC 242, level: misdemeanor, disposition: plea-of-no-contest, convictedOn: 2026-02-10 }]
    sentence: { kind: no-probation, performed: yes, completedOn: 2026-02-20 }
    obligations: { fine: { owed: 0 }, restitution: { owed: 0 } }
`;

const textOf = (paper: Paper) => paperToText(paper).replaceAll(/\s+/gu, ' ');

describe('what the papers say about notice to the prosecutor', () => {
  it('is that relief cannot be granted without it, if the section says so', () => {
    for (const sample of ['completed-probation', 'infraction', 'prison-1203-41']) {
      const input = caseToPrint(sample);
      expect(textOf(filingInstructions(input))).toContain(
        'The judge cannot grant the petition unless the prosecutor had 15 days’ notice',
      );
      expect(textOf(coverLetter(input, []))).toContain(
        'The prosecuting attorney must be given 15 days’ notice',
      );
    }
  });

  it('is that the section gives no days, for a misdemeanor under 1203.4a and a plea under 1203.43', () => {
    for (const sample of ['no-probation', 'deferred-entry']) {
      const input = caseToPrint(sample);
      const steps = textOf(filingInstructions(input));
      expect(steps).toContain('The law sets no number of days for this petition');
      expect(steps).not.toMatch(/cannot grant|the law presumes/u);
      expect(textOf(coverLetter(input, []))).not.toContain('must be given 15 days');
    }
  });

  it('says when to serve if no hearing is set', () => {
    expect(textOf(filingInstructions(caseToPrint('completed-probation')))).toContain(
      'If no hearing is set, serve as soon as the papers are filed',
    );
  });
});

describe('what is left to fill in by hand', () => {
  it('is only the prosecutor’s address if the record names the office', () => {
    const codes = caseToPrint('completed-probation').plan.byHand.map((one) => one.code);
    expect(codes).toContain('ask-prosecutor-address');
    expect(codes).not.toContain('ask-prosecutor');
  });
});

describe('the client’s sheet', () => {
  it('begins with what to do first, and does not repeat the plan', () => {
    expect(client('completed-probation')).toMatch(
      /^# Where your case stands \| What to do first:/u,
    );
    expect(client('facts-missing')).toContain('the questions in the plan for case 8MP00000');
    expect(client('not-yet')).toContain('put February 1, 2027 on your calendar');
    expect(client('excluded-offense')).toContain('It lists other ways that may be open.');
  });

  it('says “Department” once, however the record writes it', () => {
    const named = (text: string) => text.replace('department: "30"', 'department: Department 30');
    expect(client('discretionary-statement', named)).toContain('a.m., Department 30');
  });

  it('does not call a case discretionary if some counts are mandatory', () => {
    expect(client('attorney-long')).toContain('On some counts the judge must grant it');
    expect(client('dui-discretionary')).not.toContain('On some counts');
  });

  it('says what to answer after the judge signs, and only if a petition is open', () => {
    expect(client('completed-probation')).toMatch(
      /## After the judge signs.*“Yes, conviction dismissed\.”/u,
    );
    for (const sample of ['excluded-offense', 'facts-missing', 'not-yet', 'two-cases']) {
      expect(client(sample)).not.toMatch(/After the judge signs|conviction dismissed/u);
      expect(client(sample)).toMatch(
        /Until a judge signs an order, (?:the|each) conviction stands\./u,
      );
    }
  });

  it('says it of the open case alone where other convictions stand', () => {
    expect(client('smallest', withAYoungCase)).toContain(
      '## After the judge signs in case BA000000',
    );
    expect(client('smallest')).toMatch(/## After the judge signs (?!in case)/u);
  });

  it('gives the reason and the earliest day of a case that an open question may still change', () => {
    const said = client('smallest', withAYoungCase);
    expect(said).toContain('The first day is February 11, 2027 at the earliest.');
    expect(said).toContain('A year must pass after the judgment.');
    expect(said).not.toContain('The record does not say');
  });

  it('names what the section says must be disclosed: 1203.41(b)(2) more, 1203.4a nothing', () => {
    expect(client('completed-probation')).toContain(
      'public office, a state or local license, or a State Lottery contract',
    );
    expect(client('prison-1203-41')).toContain('a tribal license, in-home care work');
    expect(client('no-probation')).toContain('The law does not say what to answer');
  });

  it('sends a person who has an attorney to the attorney', () => {
    expect(client('attorney-long')).toContain('call your lawyer, Priya Raman, at (310) 555-0100');
    expect(client('attorney-long')).toContain('Your lawyer can file now.');
  });

  it('names the reduction that is asked besides a dismissal of right, which is up to the judge', () => {
    expect(client('smallest')).toContain(
      'Reduction to a misdemeanor (count 1): the petition also asks for it. That is up to the judge.',
    );
    expect(client('completed-probation')).not.toContain('Reduction');
    expect(client('not-yet')).not.toContain('Reduction');
  });
});

describe('the papers on deferred entry of judgment', () => {
  const input = () => caseToPrint('deferred-entry');
  const all = () =>
    [beforeYouSign, filingInstructions, hearingChecklist]
      .map((paper) => textOf(paper(input())))
      .concat(client('deferred-entry'));

  it('say that nobody was convicted, and never the opposite (former PC 1000.4)', () => {
    for (const text of all())
      expect(text).not.toMatch(/convicted|the conviction|conviction dismissed/u);
    expect(client('deferred-entry')).toContain(
      'In California, deferred entry of judgment that you completed is not a conviction',
    );
  });

  it('name the court’s own form for it', () => {
    expect(textOf(filingInstructions(input()))).toContain('LASC-CRIM-261');
    const other = textOf(filingInstructions(caseToPrint('completed-probation')));
    expect(other).not.toContain('LASC-CRIM-261');
  });
});

describe('an attorney’s papers', () => {
  const texts = () => {
    const input = caseToPrint('attorney-long');
    return [beforeYouSign, filingInstructions, hearingChecklist].map((paper) =>
      textOf(paper(input)),
    );
  };

  it('speak about the client, not to the client', () => {
    for (const text of texts()) {
      expect(text).toContain('your client');
      expect(text).not.toMatch(
        /your (?:probation|sentence|phone|life|name|record)\b|legal advice/iu,
      );
    }
  });

  it('list no place to get a lawyer', () => {
    for (const text of texts()) expect(text).not.toContain('Where to get help');
  });
});

describe('an infraction, which goes by written declaration (PC 1203.4a(f))', () => {
  it('gets one page on what follows, and no hearing checklist', () => {
    const { plan } = caseToPrint('infraction');
    expect(lastPaper(plan)).toBe('after-filing');
    expect(lastPaper(caseToPrint('no-probation').plan)).toBe('hearing-checklist');
    expect(textOf(filingInstructions(caseToPrint('infraction')))).not.toContain(
      'hearing-checklist.pdf',
    );
  });
});

describe('a disability request', () => {
  it('is a dated step with form MC-410, five court days ahead, and names no disability', () => {
    const text = textOf(filingInstructions(caseToPrint('discretionary-statement')));
    expect(text).toContain('by Wednesday, January 27, 2027, give form MC-410');
    expect(text).toContain('confidential');
    expect(text).not.toContain('walker');
  });
});

describe('the prosecutor’s office', () => {
  it('is printed with its address and phone number, to check before mailing', () => {
    const text = textOf(filingInstructions(caseToPrint('completed-probation')));
    expect(text).toMatch(
      /Los Angeles City Attorney \| 200 North Main Street.*Check this address before you mail.*\(213\) 978-8100/u,
    );
  });

  it('stays blank in the proof of service, which is signed under oath', () => {
    const text = textOf(
      proofOfService(inEnglish.filed, caseToPrint('completed-probation').plan, []),
    );
    expect(text).not.toContain('200 North Main Street');
  });

  describe('that is unknown', () => {
    const input = caseToPrint('completed-probation');
    const plan = { ...input.plan, serve: { ask: true } as const };

    it('has a line for its name and one for its address, and whom to ask', () => {
      expect(textOf(filingInstructions({ ...input, plan }))).toMatch(
        /Ask the criminal clerk which one it is, then call that office.* Office: _+ Address: _+/u,
      );
    });

    it('has the same two lines in the proof of service', () => {
      expect(textOf(proofOfService(inEnglish.filed, plan, []))).toMatch(
        /on the prosecuting attorney: Office: _+ Address: _+/u,
      );
    });
  });
});

describe('a person who mails from outside California', () => {
  const mailedBy = (state: string | undefined) => {
    const input = caseToPrint('discretionary-statement');
    const { caption } = input.plan;
    const { address, ...filer } = caption.filer;
    const moved = address && state !== undefined ? { address: { ...address, state } } : {};
    const plan = { ...input.plan, caption: { ...caption, filer: { ...filer, ...moved } } };
    return textOf(filingInstructions({ ...input, plan }));
  };

  it('mails ten days before the last day for personal service (CCP 1013(a))', () => {
    expect(mailedBy('NV')).toContain('by mail from outside California: Friday, January 8, 2027');
  });

  it('from another country mails twenty days before', () => {
    expect(mailedBy('AE')).toContain('by mail from another country: Wednesday, December 30, 2026');
  });

  it('sees the day for both if there is no address', () => {
    const text = mailedBy(undefined);
    expect(text).toContain('by mail from within California: Thursday, January 14, 2027');
    expect(text).toContain('by mail from outside California: Friday, January 8, 2027');
  });

  it('sees no such day within California', () => {
    expect(mailedBy('CA')).not.toContain('outside California');
  });
});

describe('a person without an address', () => {
  it('gets a line to write one on', () => {
    const input = caseToPrint('completed-probation');
    const byHand = [{ code: 'write-address', with: {} } as const];
    const text = textOf(filingInstructions({ ...input, plan: { ...input.plan, byHand } }));
    expect(text).toMatch(/A mailing address at the top of the petition\..*________/u);
  });
});

describe('a declaration to write', () => {
  const steps = (sample: string) => textOf(filingInstructions(caseToPrint(sample)));

  it('is in the person’s own words, or in those of the attorney’s client', () => {
    expect(steps('smallest')).toContain('The declaration, in your own words');
    expect(steps('infraction')).toContain('The declaration, in your own words. For an infraction');
    expect(steps('attorney-long')).toContain('The declaration, in your client’s own words');
  });

  it('calls for letters because of the reduction alone, where the dismissal is a right', () => {
    const bring = (sample: string) => textOf(hearingChecklist(caseToPrint(sample)));
    expect(bring('smallest')).toContain('Because the reduction is up to the judge:');
    expect(bring('discretionary-statement')).toContain('Because it is up to the judge:');
  });
});

describe('a report from probation', () => {
  it('is no question for the clerk where there was no probation (PC 1203.4a, 1203.43)', () => {
    const steps = (sample: string) => textOf(filingInstructions(caseToPrint(sample)));
    expect(steps('no-probation')).not.toContain('report from probation');
    expect(steps('deferred-entry')).not.toContain('report from probation');
    expect(steps('smallest')).toContain('Does the court want a report from probation?');
  });
});

describe('the page “Before you sign”', () => {
  const page = (sample: string) => textOf(beforeYouSign(caseToPrint(sample)));

  it('has a box for each caution on the petitioned counts', () => {
    expect(page('prison-1203-41')).toContain(
      '[ ] This is a strike, and it stays one even if the judge grants',
    );
    expect(page('completed-probation')).not.toMatch(/strike|gun|register/u);
  });

  it('has a box for each open question that does not hold the petition up, with where to look', () => {
    expect(page('completed-probation')).toContain(
      '[ ] How old were you on the day of the offense? You know this yourself.',
    );
    // PC 460(b) says the degree itself: second.
    expect(page('attorney-long')).not.toContain('degree');
  });

  it('says which other way may be open beside the petition, before it is signed', () => {
    const survivor = textOf(
      beforeYouSign(
        caseToPrint('completed-probation', (text) =>
          text
            .replace('PC 484(a)', 'PC 647(b)')
            .replace('traffickingVictim: no', 'traffickingVictim: yes'),
        ),
      ),
    );
    expect(survivor).toContain('For survivors of human trafficking');
    expect(survivor).toContain('Talk to a lawyer about this one first. (PC 236.14');
    expect(page('prison-1203-41')).toContain(
      'Going by the record, the first day is August 2, 2026.',
    );
    expect(page('completed-probation')).not.toContain('Another way');
  });

  it('says of deferred entry that the old plea stands: its charge is dismissed already', () => {
    expect(page('deferred-entry')).toContain('The old plea stands until a judge signs the order.');
    expect(page('deferred-entry')).not.toContain('Nothing is dismissed');
  });

  it('asks an attorney what the client knows, and the client what they know themselves', () => {
    const military = 'Did you serve in the U.S. military?';
    expect(page('attorney-long')).toContain(`${military} Your client knows this.`);
    expect(page('completed-probation')).toContain(`${military} You know this yourself.`);
  });

  it('asks about the present facts the section names: not probation for 1203.4a, nothing for 1203.43', () => {
    expect(page('completed-probation')).toContain('not on probation, parole or other supervision');
    expect(page('no-probation')).toContain('not serving a sentence and not charged');
    expect(page('no-probation')).not.toContain('parole');
    expect(page('deferred-entry')).not.toContain('not serving a sentence');
  });

  it('gives the immigration advice to everyone but a known citizen', () => {
    expect(page('early-discharge')).toContain('talk to an immigration lawyer before you file');
    expect(page('completed-probation')).not.toContain('immigration');
  });
});

describe('the copy of the petition to read', () => {
  const copyOf = (form: CaseToPrint['form'], sample = 'completed-probation') => {
    const copy = readingCopy({ ...caseToPrint(sample), words: languages.es, form });
    return copy === undefined ? '' : textOf(copy);
  };

  it('is made whichever petition is filed, and none for who reads English', () => {
    expect(copyOf('own')).toContain('Dice en español lo que dice la petición en inglés');
    expect(copyOf('cr-180')).toContain('la petición en inglés (formulario CR-180)');
    expect(readingCopy(caseToPrint('completed-probation'))).toBeUndefined();
  });

  it('says with CR-180 what that form asks, and nothing that only our own pleads', () => {
    expect(copyOf('cr-180')).toContain('Desestime este caso.');
    expect(copyOf('cr-180')).not.toMatch(/15 días|Restitución|cualquier otro alivio|sumaria/u);
    expect(copyOf('cr-180', 'deferred-entry')).toContain('15 de noviembre de 2010');
  });
});
