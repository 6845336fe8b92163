import type { Paper } from '../paper/block.ts';
import { answering, effectsOf } from '../words/en/effects.ts';
import { routeWords } from '../words/en/routes.ts';
import { type CaseToPrint, caseWords, cautionLines, countsInWords, isAsked } from './case-words.ts';
import { type Context, renderPaper } from './render.ts';

/** What to do before, at and after the hearing, and what a dismissal does and does not do. */
export function hearingChecklist(input: CaseToPrint): Paper {
  const { plan, courtCase } = input;
  const { caseNumber } = plan.caption;
  const { owed } = courtCase.obligations.restitution;
  return renderPaper(
    'en',
    'hearing-checklist',
    {
      ...caseWords(input),
      before: beforeLines(input),
      discretionary: plan.discretionary,
      asks: plan.asks.map((ask): Context => {
        const { section, door, plain, judgeMayAsk } = routeWords[ask.route];
        return {
          section,
          door: capital(door),
          plain,
          counts: countsInWords(ask.counts),
          judgeMayAsk: [...judgeMayAsk],
        };
      }),
      reductions: reductionWords(input),
      restitution: owed.known && owed.is > 0,
      effects: effects(input),
      answering: [...answering],
      cautions: [...cautionLines(plan)],
    },
    {
      title: `Hearing checklist, case ${caseNumber}`,
      footer: `Hearing checklist, case ${caseNumber} · not for the court`,
    },
  );
}

function beforeLines({ plan }: CaseToPrint): readonly string[] {
  return [
    ...(plan.requests.interpreter === undefined
      ? []
      : [
          `The interpreter (${plan.requests.interpreter}) is asked for again with the clerk of the department.`,
        ]),
    ...(plan.requests.accommodation === undefined
      ? []
      : ['The disability request (form MC-410) is with the clerk.']),
    ...(plan.discretionary
      ? ['The declaration is signed, filed and served with the petition.']
      : []),
  ];
}

function reductionWords({ plan }: CaseToPrint): readonly Context[] {
  const toMisdemeanor = isAsked(plan, '17(b)(3)');
  const toInfraction = isAsked(plan, '17(d)(2)');
  return [
    ...(toMisdemeanor.length === 0
      ? []
      : [
          {
            title: 'Making the felony a misdemeanor (PC 17(b))',
            counts: countsInWords(toMisdemeanor),
            plain:
              'This is the judge’s choice. The judge looks at the offense, at how probation went, and at your life since then.',
          },
        ]),
    ...(toInfraction.length === 0
      ? []
      : [
          {
            title: 'Making the misdemeanor an infraction (PC 17(d)(2))',
            counts: countsInWords(toInfraction),
            plain: 'This is the judge’s choice, and it can close the way to a dismissal.',
          },
        ]),
  ];
}

function effects({ plan }: CaseToPrint): readonly Context[] {
  const found = new Map<string, Context>();
  for (const { route } of plan.asks) {
    const { sections, does, doesNot } = effectsOf(route);
    found.set(sections, {
      heading: `Under ${sections}`,
      does: [...does],
      doesNot: [...doesNot],
    });
  }
  return [...found.values()];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
