import { NumberColumn } from '../running/number-column.ts';
import { inQueueOrder, type QueuePlace, queueGroups } from './queue.ts';

/** The order in which to call; only what the order depends on is kept in memory. */
export class QueueOrder {
  private readonly group = new NumberColumn();
  /** 20261128; none for a bar whose end is not known. */
  private readonly day = new NumberColumn();
  private readonly lacks = new NumberColumn();
  private readonly record = new NumberColumn();

  note(record: number, { group, day = '', lacks }: QueuePlace): void {
    const at = this.record.length;
    this.record.set(at, record);
    this.group.set(at, queueGroups.indexOf(group));
    this.day.set(at, Number(day.replaceAll('-', '')));
    this.lacks.set(at, lacks.length);
  }

  /** The numbers of the records; if two rank the same, the first comes first. */
  *records(): Generator<number> {
    const order = new Uint32Array(this.record.length).map((_, at) => at);
    order.sort((a, b) => inQueueOrder(this.standing(a), this.standing(b)) || a - b);
    for (const at of order) yield this.record.at(at);
  }

  private standing(at: number) {
    const [group = 'other-ways', day] = [queueGroups[this.group.at(at)], this.day.at(at)];
    const written = day === 0 ? {} : { day: String(day) };
    return { group, ...written, lacks: { length: this.lacks.at(at) } };
  }
}
