import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Length } from '../lengths.ts';
import type { Place } from '../place.ts';
import type {
  NotRead,
  ReadDisposition,
  ReadLevel,
  ReadReduction,
  SentenceChange,
  WhyNotRead,
} from '../reading.ts';
import type { Clause } from './clauses.ts';

/** A case built from the docket's entries; later entries correct earlier ones. */
export class DocketCase {
  readonly counts = new Map<number, DocketCount>();
  judgment: Dated | undefined;
  deferred: { granted: Dated; months?: number; ended?: Dated; performed?: boolean } | undefined;
  terminatedDeferral: Dated | undefined;
  /** What was ordered, by count; 0 for the case. */
  readonly orders = new Map<number, SentenceOrder>();
  readonly changes: SentenceChange[] = [];
  readonly violations: Dated[] = [];
  /** A violation without a date: it may have been the first. */
  violationLost = false;
  /** The last reinstatement: only one after a finding of a violation shows what came of it. */
  reinstated: Dated | undefined;
  revoked: Dated | undefined;
  end: ProbationEnd | undefined;
  followedBy:
    | { kind: 'state-prison' | 'jail'; on: Dated; length: Length | undefined; place: Place }
    | undefined;
  supervisionEnd: Dated | undefined;
  performed: Dated | undefined;
  executed: Place | undefined;
  extendedTo: PlainDate | undefined;
  warrant: { is: boolean; place: Place } | undefined;
  protectiveOrder: { until: PlainDate; place: Place } | undefined;
  transferred: { county: string; on: PlainDate | undefined; place: Place } | undefined;
  relief: Dated | undefined;
  readonly money = new Money();
  readonly programs: Program[] = [];
  /** Counts the entry moved to dismiss; "MOTION GRANTED" may follow. */
  askedToDismiss: readonly DocketCount[] | undefined;
  /** The counts of the entry's last acquittal; "GUILTY OF THE LESSER OFFENSE" may follow. */
  acquitted: readonly DocketCount[] | undefined;
  /** The entry gives verdicts: what follows, "NOT GUILTY AS TO COUNT 01", is one. */
  verdicts = false;
  /** The entry submits the case on the reports or calls a court trial: the court's finding is a verdict. */
  courtTrial = false;
  /** Probation, or its terms, are named: jail beside it need not be the whole sentence. */
  probationNamed = false;
  /** An order on probation has no day, since the head of its entry was lost: what was read before may not be the last word. */
  probationLost = false;
  /** A sentence is printed without saying on which counts. */
  sentenceLost = false;
  /** A verdict or a sentence is named, though the outcome it goes with was not read. */
  sentenceNamed = false;
  readonly notRead: NotRead[] = [];

  count(n: number): DocketCount {
    const found = this.counts.get(n);
    if (found !== undefined) return found;
    const fresh = new DocketCount(n);
    this.counts.set(n, fresh);
    return fresh;
  }

  /** The counts a clause means: those it names, or the only one. */
  meant(named: readonly number[], all: boolean): readonly DocketCount[] | undefined {
    if (named.length > 0) return named.map((n) => this.count(n));
    if (all || this.counts.size === 1) return [...this.counts.values()];
    return undefined;
  }

  /** Reversed on appeal: neither the verdict nor what was ordered on it holds, and what follows decides. */
  reversed(): void {
    for (const count of this.convicted()) count.takenBack();
    this.sentenceVacated();
  }

  /** The convictions stand, and the sentence is pronounced anew. */
  sentenceVacated(): void {
    this.judgment = undefined;
    this.orders.clear();
    this.changes.length = 0;
    this.violations.length = 0;
    this.reinstated = undefined;
    this.revoked = undefined;
    this.end = undefined;
    this.followedBy = undefined;
    this.executed = undefined;
  }

  convicted(): readonly DocketCount[] {
    return [...this.counts.values()].filter((one) => one.isConvicted());
  }

  /** Words of an outcome stand in the docket, so a count without one may have had it in a lost line. */
  mayBeDecided(): boolean {
    return (
      this.judgment !== undefined ||
      this.convicted().length > 0 ||
      this.orders.size > 0 ||
      this.sentenceNamed ||
      this.violations.length > 0 ||
      this.changes.length > 0 ||
      this.notRead.some(({ text, why }) => why !== 'free-text' && ofOutcome.test(text))
    );
  }

  order(count: number): SentenceOrder {
    const found = this.orders.get(count);
    if (found !== undefined) return found;
    const fresh = new SentenceOrder();
    this.orders.set(count, fresh);
    return fresh;
  }

  say({ text, place }: Pick<Clause, 'text' | 'place'>, why: WhyNotRead): void {
    this.notRead.push({ text, place, why });
  }
}

const ofOutcome =
  /GUILTY|CONVICT|DISMISS|SENTENC|PROBATION|VERDICT|CONTEST|NOLO|DIVERSION|DEFERRED|SUSPENDED|1203|1170|PRISON|JAIL|REVOKED|REINSTATED/u;

export interface Dated {
  readonly on: PlainDate;
  readonly place: Place;
}

export interface ProbationEnd extends Dated {
  readonly how: 'completed' | 'early-discharge' | 'closed-for-misconduct' | 'revoked' | null;
}

export class DocketCount {
  readonly n: number;
  section: { code: string; section: string; attempted: boolean; place: Place } | undefined;
  unreadable: { printed: string; place: Place; code?: string } | undefined;
  level: { is: ReadLevel; place: Place } | undefined;
  degree: { is: 'first' | 'second'; place: Place } | undefined;
  disposition: { is: ReadDisposition; place: Place } | undefined;
  /** A plea in effect, even while judgment is deferred. */
  plea: { is: 'plea-of-guilty' | 'plea-of-no-contest'; on: Dated } | undefined;
  convictedOn: Dated | undefined;
  /** Declared a misdemeanor after the plea; at conviction it is one if that was at the sentence. */
  lowered: Clause | undefined;
  readonly reductions: ReadReduction[] = [];
  setAside: { under: string | null; on: Dated } | undefined;
  dismissedOn: Dated | undefined;

  constructor(n: number) {
    this.n = n;
  }

  levelFor(judgment: Dated | undefined): { is: ReadLevel; place: Place } | undefined {
    return this.lowered !== undefined && this.lowered.on === judgment?.on
      ? { is: 'misdemeanor', place: this.lowered.place }
      : this.level;
  }

  isConvicted(): boolean {
    const is = this.disposition?.is;
    return (
      is === 'plea-of-guilty' ||
      is === 'plea-of-no-contest' ||
      is === 'verdict' ||
      is === 'convicted'
    );
  }

  /** A plea taken back or a dismissal after judgment, of which the docket does not tell the ground. */
  contradicted = false;

  takenBack(): void {
    this.plea = undefined;
    this.convictedOn = undefined;
    this.disposition = undefined;
  }

  isSetAside(): boolean {
    return this.setAside !== undefined;
  }

  isOpen(): boolean {
    return this.disposition === undefined || this.disposition.is === 'pending';
  }
}

/** The parts of one sentence, as ordered. */
export class SentenceOrder {
  imposition: Place | undefined;
  execution: Place | undefined;
  /** "EXECUTION OF SENTENCE IS", and the word that follows was lost. */
  inDoubt: Place | undefined;
  probation: Place | undefined;
  supervision: { is: 'formal' | 'summary'; place: Place } | undefined;
  months: { is: number | null; place: Place } | undefined;
  jail: { length: Length; place: Place } | undefined;
  prison: { months: number | null; place: Place } | undefined;
  runs: 'concurrent' | 'consecutive' | undefined;
  /** The counts whose sentences this one runs with, or after. */
  runsWith: readonly number[] = [];
  /** The total term for all counts, if the court stated it. */
  total: { months: number | null; place: Place } | undefined;
  jailFelony: { form: 'split' | 'straight' | null; place: Place } | undefined;
  term: { months: number | null; place: Place } | undefined;
  supervisionMonths: { is: number; place: Place } | undefined;
  denied: Place | undefined;
  /** Stayed under 654: another count's sentence is served in its place. */
  stayed = false;
  fine: Place | undefined;

  isEmpty(): boolean {
    return [
      ...[this.imposition, this.execution, this.probation, this.jail, this.prison],
      ...[this.jailFelony, this.term, this.denied, this.fine],
    ].every((one) => one === undefined);
  }
}

interface Amount {
  ordered: Place | undefined;
  owed: { is: number; place: Place } | undefined;
}

export class Money {
  readonly victim: Amount = { ordered: undefined, owed: undefined };
  readonly restitutionFine: Amount = { ordered: undefined, owed: undefined };
  readonly fine: Amount = { ordered: undefined, owed: undefined };
  /** The last balance for restitution as a whole. */
  restitution: { is: number; place: Place } | undefined;
  victimCondition: boolean = false;
}

export interface Program {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  done: boolean;
  place: Place;
}
