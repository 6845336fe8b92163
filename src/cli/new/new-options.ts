import type { PlainDate } from '../../calendar/plain-date.ts';

/** The options of `dismissal new`. */
export interface NewOptions {
  readonly blank?: true;
  readonly from?: string;
  readonly out?: string;
  readonly packet?: string;
  readonly answers?: string;
  readonly asOf?: PlainDate;
  readonly allQuestions?: true;
  readonly replace?: true;
}
