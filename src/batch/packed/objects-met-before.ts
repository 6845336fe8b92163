/**
 * The objects of a file that later papers may share, by the hash of what they hold: faces and the
 * courts' blanks come again with everyone, what is filled in never does. Those that did not come again
 * for the longest time are forgotten, so that a file of a hundred thousand people needs no more memory
 * than one of a hundred.
 */
export class ObjectsSeen {
  private readonly known = new Map<string, number>();
  private readonly most: number;

  constructor(most = 4096) {
    this.most = most;
  }

  /** The number that an object has already. */
  numberOf(hash: string): number | undefined {
    const number = this.known.get(hash);
    if (number !== undefined) this.touch(hash, number);
    return number;
  }

  /** Notes an object, new or come again. */
  touch(hash: string, number: number): void {
    this.known.delete(hash);
    this.known.set(hash, number);
    const [oldest] = this.known.size > this.most ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }
}
