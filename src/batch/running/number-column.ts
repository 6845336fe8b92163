/**
 * A number for each record, eight bytes each: of a hundred thousand people nothing larger is held in
 * memory. Zero stands for none.
 */
export class NumberColumn {
  private values = new Float64Array(1024);
  /** One more than the last place that was set. */
  length = 0;

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = new Float64Array(Math.max(at + 1, this.values.length * 2));
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
