import { penalCode } from '../../../src/authority/citing.ts';
import type { LeadsTo, Question } from '../../../src/eligibility/determination.ts';
import type { Outcome } from '../../../src/law/outcome.ts';

// Questions as far as their weight goes.

export const answers = (...outcomes: readonly Outcome[]): readonly LeadsTo[] =>
  outcomes.map((outcome, at) => ({ answer: `answer ${at}`, outcome, brings: [] }));

export const wide = answers('eligible-mandatory', 'ineligible');
export const narrow = answers('eligible-mandatory', 'eligible-discretionary');

export function question(path: string, told: Partial<Question> = {}): Question {
  return {
    code: path,
    path,
    changes: 'outcome',
    holdsUp: false,
    leadsTo: narrow,
    authorities: [penalCode('1203.4', '(a)(1)')],
    ...told,
  };
}
