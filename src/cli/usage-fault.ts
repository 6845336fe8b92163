import type { FaultCode } from '../words/words.ts';

type Values = Readonly<Record<string, string>>;

/** Something that the user can fix: a flag, a file's name, a folder. Printed without a trace. */
export class UsageFault extends Error {
  readonly fix: string;
  /** What is said of it in the language of the run, and with which values. */
  readonly said?: { readonly code: FaultCode; readonly values: Values };

  constructor(what: string, fix: string, said?: UsageFault['said']) {
    super(what);
    this.name = 'UsageFault';
    this.fix = fix;
    if (said !== undefined) this.said = said;
  }

  static of(code: FaultCode, values: Values = {}): UsageFault {
    return new UsageFault(code, '', { code, values });
  }
}
