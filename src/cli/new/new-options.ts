import type { PlainDate } from '../../calendar/plain-date.ts';

export const interviewLanguages = ['en', 'es'] as const;

export type InterviewLanguage = (typeof interviewLanguages)[number];

/** What may be asked of `dismissal new`. */
export interface NewOptions {
  readonly blank?: true;
  readonly from?: string;
  readonly out?: string;
  readonly packet?: string;
  readonly answers?: string;
  readonly asOf?: PlainDate;
  readonly lang?: InterviewLanguage;
  readonly allQuestions?: true;
  readonly replace?: true;
}
