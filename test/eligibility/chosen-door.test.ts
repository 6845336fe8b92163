import { describe, expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { allOf, asks, decide, never, untilAnAct, yes } from '../../src/decision/combine.ts';
import type { Answer } from '../../src/decision/decision.ts';
import { bestOutcome, chosenDoor } from '../../src/eligibility/chosen-door.ts';
import type { TriedRoute } from '../../src/eligibility/tried-route.ts';
import type { Outcome } from '../../src/law/outcome.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

const answers: Readonly<Record<Outcome, Answer>> = {
  'eligible-mandatory': yes,
  'eligible-discretionary': yes,
  'not-yet': untilAnAct,
  'needs-facts': asks('a.fact'),
  'needs-lawyer': { is: 'unsettled' },
  ineligible: never,
};

/** A door that came out so, and on which question. */
function door(route: TriedRoute['route'], outcome: Outcome, question = 'not-charged'): TriedRoute {
  const leaf = decide(question, answers[outcome], authorities);
  return { route, outcome, tree: allOf(route, authorities, [leaf]) };
}

function opening(route: TriedRoute['route'], day: string): TriedRoute {
  return { ...door(route, 'not-yet'), opensOn: plain(day) };
}

describe('the outcome of several doors', () => {
  it.each([
    [['ineligible', 'needs-lawyer'], 'needs-lawyer'],
    [['needs-lawyer', 'needs-facts'], 'needs-facts'],
    [['not-yet', 'ineligible'], 'not-yet'],
    [['ineligible', 'ineligible'], 'ineligible'],
    [['not-yet', 'eligible-discretionary'], 'eligible-discretionary'],
    [['eligible-discretionary', 'eligible-mandatory'], 'eligible-mandatory'],
  ] as [[Outcome, Outcome], Outcome][])('of %j is %s', ([one, other], outcome) => {
    expect(bestOutcome([door('1203.41-prison', one), door('1203.42', other)])).toBe(outcome);
  });

  it('waits for a fact that may open a door of right, beside one of the court’s choice', () => {
    const choice = door('1203.4-interest-of-justice', 'eligible-discretionary');
    expect(bestOutcome([door('1203.4-fulfilled', 'needs-facts'), choice])).toBe('needs-facts');
  });

  it('does not wait for a fact that may open another door of the court’s choice', () => {
    const choice = door('1203.41-prison', 'eligible-discretionary');
    expect(bestOutcome([choice, door('1203.42', 'needs-facts')])).toBe('eligible-discretionary');
  });

  it('is not held up by a door of right that is shut', () => {
    const choice = door('1203.4-interest-of-justice', 'eligible-discretionary');
    expect(bestOutcome([door('1203.4-fulfilled', 'ineligible'), choice])).toBe(
      'eligible-discretionary',
    );
  });

  it('is settled by an open door of right, whatever may open another', () => {
    expect(
      bestOutcome([
        door('1203.4-fulfilled', 'needs-facts'),
        door('1203.4a-a', 'eligible-mandatory'),
      ]),
    ).toBe('eligible-mandatory');
  });
});

describe('the door that an answer names', () => {
  const named = (routes: readonly TriedRoute[], outcome: Outcome) =>
    chosenDoor(routes, outcome).route;

  it('is the first in the published order of those with the outcome', () => {
    const doors = [
      door('1203.4-fulfilled', 'ineligible'),
      door('1203.4-interest-of-justice', 'needs-facts', 'discharged-early'),
      door('1203.41-prison', 'needs-facts'),
    ];
    expect(named(doors, 'needs-facts')).toBe('1203.4-interest-of-justice');
    expect(() => named(doors, 'not-yet')).toThrow('no route has the outcome not-yet');
  });

  it('is of doors that are not yet open the one that opens first', () => {
    const march = opening('1203.41-straight', '2027-03-01');
    const july = opening('1203.41-split', '2027-07-01');
    expect(named([july, march], 'not-yet')).toBe('1203.41-straight');
    expect(named([march, july], 'not-yet')).toBe('1203.41-straight');
  });

  it('is the first of two that open on the same day', () => {
    const doors = [opening('1203.41-prison', '2027-03-01'), opening('1203.42', '2027-03-01')];
    expect(named(doors, 'not-yet')).toBe('1203.41-prison');
  });

  it('is one whose day is known before one whose day nobody knows', () => {
    const undated = door('1203.4a-a', 'not-yet');
    const dated = opening('1203.41-split', '2027-07-01');
    expect(named([undated, dated], 'not-yet')).toBe('1203.41-split');
    expect(named([dated, undated], 'not-yet')).toBe('1203.41-split');
    expect(named([undated, door('1203.4a-b', 'not-yet')], 'not-yet')).toBe('1203.4a-a');
  });

  it('is, where all are shut for good, the one for this kind of sentence', () => {
    const other = door('1203.43', 'ineligible', 'sentence-fits');
    const fits = door('1203.4-fulfilled', 'ineligible', 'not-a-listed-sex-offense');
    expect(named([other, fits], 'ineligible')).toBe('1203.4-fulfilled');
    expect(named([other, door('1203.42', 'ineligible', 'sentence-fits')], 'ineligible')).toBe(
      '1203.43',
    );
  });

  it('is none that is shut both by the offense and by being meant for something else', () => {
    const both = allOf('1203.43', authorities, [
      decide('not-a-listed-sex-offense', never, authorities),
      decide('of-a-drug-offense', never, authorities),
    ]);
    const other: TriedRoute = { route: '1203.43', outcome: 'ineligible', tree: both };
    const fits = door('1203.4-fulfilled', 'ineligible', 'not-a-listed-sex-offense');
    expect(named([other, fits], 'ineligible')).toBe('1203.4-fulfilled');
  });
});
