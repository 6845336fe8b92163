/** Something that the user can fix: a flag, a file's name, a folder. Printed without a trace. */
export class UsageFault extends Error {
  readonly fix: string;

  constructor(what: string, fix: string) {
    super(what);
    this.name = 'UsageFault';
    this.fix = fix;
  }
}
