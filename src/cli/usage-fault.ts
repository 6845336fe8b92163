import type { FaultCode } from '../words/words.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Something the user can fix: an option, a file name, a folder. It is a code with values, printed
 * in the run's language without a trace.
 */
export class UsageFault extends Error {
  readonly code: FaultCode;
  readonly values: Values;

  private constructor(code: FaultCode, values: Values) {
    super(code);
    this.name = 'UsageFault';
    this.code = code;
    this.values = values;
  }

  static of(code: FaultCode, values: Values = {}): UsageFault {
    return new UsageFault(code, values);
  }
}
