/**
 * A number for each record, four bytes each, and eight from the first that needs them: of a hundred
 * thousand people nothing larger is held in memory. Zero stands for none.
 */
export class NumberColumn {
  private values: Uint32Array | Float64Array = new Uint32Array(1024);
  /** One more than the last place that was set. */
  length = 0;

  set(at: number, value: number): void {
    const wide = value > mostInFourBytes || this.values instanceof Float64Array;
    const room =
      at < this.values.length ? this.values.length : Math.max(at + 1, this.values.length * 2);
    if (room > this.values.length || wide !== this.values instanceof Float64Array) {
      const larger = wide ? new Float64Array(room) : new Uint32Array(room);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value;
    this.length = Math.max(this.length, at + 1);
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }
}

const mostInFourBytes = 0xffff_ffff;
