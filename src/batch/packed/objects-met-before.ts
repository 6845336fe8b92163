/**
 * The objects in a file that later papers may share, by the hash of their content: fonts and the
 * courts' blanks recur for everyone, filled-in values never do. The least recently used are
 * forgotten, so a file for a hundred thousand people needs no more memory than one for a hundred.
 */
export class ObjectsSeen {
  private readonly known = new Map<string, number>();
  private readonly most: number;

  constructor(most = 4096) {
    this.most = most;
  }

  /** The number an object already has. */
  numberOf(hash: string): number | undefined {
    const number = this.known.get(hash);
    if (number !== undefined) this.touch(hash, number);
    return number;
  }

  /** Records an object, new or repeated. */
  touch(hash: string, number: number): void {
    this.known.delete(hash);
    this.known.set(hash, number);
    const [oldest] = this.known.size > this.most ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }
}
