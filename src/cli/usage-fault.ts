import type { FaultCode } from '../words/words.ts';

type Values = Readonly<Record<string, string>>;

/**
 * Something that the user can fix: a flag, a file's name, a folder. It is a code with values, which is
 * said in the language of the run, without a trace.
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
