/** Something that the user can mend: a flag, a file's name, a folder. Printed without a trace. */
export class UsageFault extends Error {
  readonly mend: string;

  constructor(what: string, mend: string) {
    super(what);
    this.name = 'UsageFault';
    this.mend = mend;
  }
}
