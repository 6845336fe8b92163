import type { PlainDate } from '../../calendar/plain-date.ts';
import { ofJail } from '../lengths.ts';
import { ofThisCase, WhichCase } from './another-case.ts';
import type { Clause } from './clauses.ts';
import { isCorrection, takeCorrection, withWholeCorrections } from './corrections.ts';
import { asToCounts, countsNamed, prisonOfCounts, sameAsCounts } from './count-references.ts';
import { takeDeferral } from './deferrals.ts';
import type { DocketCase } from './docket-case.ts';
import { takeAmendment, takeCharge, takeDegree } from './docket-charges.ts';
import type { DocketHead } from './docket-head.ts';
import { termIn } from './docket-lengths.ts';
import { isIdle } from './idle-clauses.ts';
import {
  isCourtTrial,
  isDeferral,
  isLaterEntry,
  isSentencedAnew,
  putsSentenceOff,
} from './kinds-of-entry.ts';
import { isLate } from './late-counts.ts';
import { takeMoney } from './money-orders.ts';
import { takeGrantedMotion, takeOutcome } from './outcomes.ts';
import { Petitions, takePetition } from './petitions.ts';
import { type Clauses, takePlea } from './pleas.ts';
import { EntryOrders, isOnlyPossible, takeProbationOrder } from './probation-orders.ts';
import { takeProgram } from './program-orders.ts';
import { isCondition, isOnlySaid, isReported } from './promised.ts';
import {
  isConditionOfProbation,
  jailLength,
  ofJailFelony,
  ofPrison,
  takeSentence,
} from './sentence-orders.ts';
import { takeSince, takeTransferBack } from './since-orders.ts';
import { takeBackOrder, vacatesAnOrder } from './vacated-orders.ts';
import { isOfCodefendant, type Whose } from './whose.ts';

/** Processes the clauses entry by entry; what no rule understood is kept, line by line. */
export class DocketEngine {
  readonly #state: DocketCase;
  readonly #printedOn: PlainDate | undefined;
  readonly #whose: Whose;

  readonly #number: string | undefined;

  constructor(
    state: DocketCase,
    whose: Whose,
    { printedOn, number }: Pick<DocketHead, 'printedOn' | 'number'>,
  ) {
    this.#number = number?.number;
    this.#state = state;
    this.#whose = whose;
    this.#printedOn = printedOn;
  }

  filing(clauses: readonly Clause[]): void {
    for (const clause of clauses) {
      if (isScheduling(clause.text)) continue;
      if (/^COUNT\b/u.test(clause.text) && this.#whose.named(clause.text) === 'another') {
        this.#state.say(clause, 'another-defendant');
        continue;
      }
      const taken = takeCharge(clause, this.#state, true) || isIdle(clause.text);
      if (!taken) this.#notTaken(clause);
    }
  }

  entry(written: readonly Clause[]): void {
    const clauses = withWholeCorrections(written);
    const orders = new EntryOrders();
    const petitions = new Petitions();
    let counts: readonly number[] = [];
    this.#whose.newEntry();
    this.#state.askedToDismiss = undefined;
    this.#state.acquitted = undefined;
    this.#state.verdicts = false;
    this.#state.courtTrial = clauses.some(({ text }) => isCourtTrial(text));
    const called = new WhichCase(this.#number);
    const own = clauses.filter(
      ({ text }) => called.of(text) !== undefined && this.#isOfClient(text),
    );
    orders.isLater = isLaterEntry(own);
    orders.putsOff = putsSentenceOff(own);
    if (isSentencedAnew(own)) this.#state.sentenceVacated();
    // A suspended prison term is that of the probation, whichever count stands behind it.
    const suspends = clauses.some(({ text }) => /\bEXECUTION\b.*\bSUSPENDED\b|\bESS\b/u.test(text));
    let [scheduled, corrected] = [false, false];
    const cases = new WhichCase(this.#number);
    const { warrant } = this.#state;
    for (const one of clauses) {
      let clause = one;
      scheduled = isScheduling(clause.text) || (scheduled && /^\d|^DEPT|^DIST/u.test(clause.text));
      if (scheduled) continue;
      const whose = this.#whose.of(clause);
      if (whose !== 'client') {
        if (!isIdle(clause.text))
          this.#state.say(clause, whose === 'which' ? 'which-defendant' : 'another-defendant');
        continue;
      }
      const text = cases.of(clause.text);
      if (text !== clause.text) this.#notTaken(clause);
      if (text === undefined) continue;
      takeTransferBack(clause, this.#state);
      if (isReported(text) || isOnlySaid(text)) {
        this.#notTaken(clause);
        continue;
      }
      clause = { ...clause, text };
      this.#state.probationNamed ||= namesProbation(clause.text);
      this.#state.sentenceNamed ||= namesSentence(clause.text);
      const same = sameAsCounts(clause.text);
      counts = same ?? asToCounts(clause.text) ?? counts;
      const ordered = suspends ? counts : (prisonOfCounts(clause.text) ?? counts);
      // Consecutive terms are longer than the one read: the whole cannot be told.
      if (same !== undefined && !/\bCONSECUTIVE/u.test(clause.text)) continue;
      if (corrects(clause, this.#state)) corrected = true;
      if (corrected && this.#outcomeCorrected(clause)) continue;
      const taken = this.#clause(clause, { counts: ordered }, orders, petitions);
      if (!taken && !isIdle(clause.text)) this.#notTaken(clause);
    }
    if (petitions.undecided !== undefined) this.#notTaken(petitions.undecided);
    this.#warrantOf(warrant, clauses);
    this.#afterRevocation(clauses, orders);
  }

  /** "CORRECTED: THE PLEA WAS TO COUNT 02, NOT COUNT 01": how those counts ended is no longer certain. */
  #outcomeCorrected(clause: Clause): boolean {
    const counts = countsNamed(clause.text);
    if (
      counts.length === 0 ||
      !/\b(?:PLEA|PLED|PLEADS|DISMISSED|CONVICTED|GUILTY)\b/u.test(clause.text)
    )
      return false;
    for (const n of counts) this.#state.count(n).contradicted = true;
    this.#state.say(clause, 'contradicts');
    return true;
  }

  /** Issued before, and the defendant is here: a recall was not read, and it is not outstanding for certain. */
  #warrantOf(before: DocketCase['warrant'], clauses: readonly Clause[]): void {
    const state = this.#state;
    if (before?.is !== true || state.warrant !== before) return;
    const here = clauses.find(
      (one) => appears(one.text) && this.#whose.of(one) === 'client' && !isOnlyPossible(one.text),
    );
    if (here === undefined) return;
    state.warrant = undefined;
    state.say(here, 'contradicts');
  }

  #isOfClient(text: string): boolean {
    const another = isOfCodefendant(text) || ofThisCase(text, this.#number) === undefined;
    return !another && !isReported(text) && !isOnlySaid(text);
  }

  #notTaken(clause: Clause): void {
    this.#state.say(clause, 'unknown-words');
  }

  #clause(clause: Clause, context: Clauses, orders: EntryOrders, petitions: Petitions): boolean {
    const state = this.#state;
    if (isCallOfCase(clause.text)) return true;
    if (takeGrantedMotion(clause, state)) return true;
    if (vacatesAnOrder(clause.text)) {
      takeBackOrder(clause, state, this.#printedOn);
      if (/\bWARRANT\b/u.test(clause.text)) takeSince(clause, state);
      return false;
    }
    if (/\bREVERSED\b/u.test(clause.text)) {
      state.say(clause, 'contradicts');
      if (!/\bAFFIRMED\b|\bCOUNTS?\b|\bIN PART\b/u.test(clause.text)) state.reversed();
    }
    if (/\bREGISTER\b/u.test(clause.text)) state.say(clause, 'registration-ordered');
    const relief = takePetition(clause, context, state, petitions);
    const ofRelief = relief && petitions.granted;
    const taken = [
      relief,
      takeCharge(clause, state, false),
      takeAmendment(clause, state),
      takeDegree(clause, state),
      takeDeferral(clause, context, state),
      !ofRelief && takePlea(clause, context, state),
      !ofRelief && !isDeferral(clause.text) && takeOutcome(clause, context, state),
      takeProbationOrder(clause, state, orders, this.#printedOn),
      takeSince(clause, state),
    ].some(Boolean);
    const sentence = this.#sentence(clause, context, orders);
    const sentencing = this.#sentencing(clause);
    if (isCondition(clause.text)) return taken || sentence;
    const beside = [
      takeMoney(clause, state, sentencing),
      takeProgram(clause, state, sentencing),
    ].some(Boolean);
    return taken || sentence || beside;
  }

  #sentencing({ on }: Clause): boolean {
    return on !== undefined && this.#state.judgment?.on === on;
  }

  /** Orders of sentence: on the day of judgment they are the sentence, later they change it. */
  #sentence(clause: Clause, { counts }: Clauses, orders: EntryOrders): boolean {
    const { on, place, text } = clause;
    const state = this.#state;
    if (state.convicted().length === 0 || isOnlyPossible(text)) return false;
    if (isCorrection(text) && (state.judgment !== undefined || on === undefined)) {
      return takeCorrection(clause, counts, state, this.#printedOn);
    }
    if (on === undefined || orders.ofAnotherDay) return false;
    if (state.judgment !== undefined && state.judgment.on !== on) {
      const late = counts.length > 0 && counts.every((n) => isLate(n, state));
      return late ? this.#orders(clause, counts) : this.#later(clause, orders);
    }
    if (state.judgment === undefined && (orders.isLater || orders.putsOff)) return false;
    if (
      ofJailFelony(clause, counts, state) ||
      ofPrison(clause, state) ||
      isConditionOfProbation(clause, state)
    )
      return true;
    const taken = this.#orders(clause, counts);
    if (taken && /\b(?:REPORT TO|PSR)\b/u.test(text) && state.judgment === undefined) return true;
    if (taken) state.judgment ??= { on, place };
    return taken;
  }

  #orders(clause: Clause, counts: readonly number[]): boolean {
    const state = this.#state;
    let taken = false;
    for (const count of counts.length > 0 ? counts : [0]) {
      const order = state.order(count);
      const changed = takeSentence(clause, order);
      if (order.isEmpty()) state.orders.delete(count);
      else taken = changed || taken;
    }
    return taken;
  }

  #later(clause: Clause, orders: EntryOrders): boolean {
    const { text } = clause;
    if (
      /\bSENTENCE (?:OF [^.]*|PREVIOUSLY SUSPENDED )?(?:IS |IS HEREBY |IS NOW )?IMPOSED\b|\bIMPOSES\b|\bORDERED INTO (?:EXECUTION|(?:FULL )?(?:FORCE|EFFECT))\b|\bEXECUTED\b|\bSENTENCED TO\b/u.test(
        text,
      )
    )
      orders.imposed = true;
    // What is left of the term is served: the end of supervision was not that of the sentence.
    if (/\bSERVE (?:THE |HIS |HER )?(?:BALANCE|REMAINDER|REMAINING|REST)\b/u.test(text)) {
      if (this.#state.supervisionEnd?.on === clause.on) this.#state.supervisionEnd = undefined;
      return true;
    }
    const jail = jailLength(text);
    const { jailDays } = jail === undefined ? {} : ofJail([jail]);
    const at = orders.reinstated ?? orders.modified;
    const change = at === undefined ? undefined : this.#state.changes[at];
    if (jailDays !== undefined && at !== undefined && change !== undefined) {
      this.#state.changes[at] = {
        ...change,
        jailDays,
        at: { ...change.at, jailDays: clause.place },
      };
      return true;
    }
    return jail !== undefined || /\bSTATE PRISON\b/u.test(text) || orders.imposed;
  }

  /** Revoked, not reinstated, and a sentence imposed or executed: that was the end. */
  #afterRevocation(clauses: readonly Clause[], orders: EntryOrders): void {
    const state = this.#state;
    const [first] = clauses;
    const on = first?.on;
    if (on === undefined || state.judgment === undefined || state.judgment.on === on) return;
    const executed = clauses.find(({ text }) => executes.test(text));
    if (orders.reinstated !== undefined) {
      state.executed ??= executed?.place;
      return;
    }
    const revoked =
      orders.revoked ||
      orders.remainsRevoked ||
      state.revoked !== undefined ||
      executed !== undefined;
    const custody = clauses.find(
      ({ text }) =>
        jailLength(text) !== undefined ||
        /\bSTATE PRISON\b/u.test(text) ||
        (/\b1170\s*\(\s*H/u.test(text) && termIn(text) !== undefined),
    );
    const ends =
      orders.imposed || orders.remainsRevoked || orders.terminated || executed !== undefined;
    if (!revoked && custody !== undefined && isClosed(on, state)) {
      const length = jailLength(custody.text);
      const { place } = custody;
      if (length !== undefined)
        state.followedBy = { kind: 'jail', on: { on, place }, length, place };
      return;
    }
    if (!revoked || !ends || (custody === undefined && executed === undefined)) return;
    this.#ended(on, custody ?? executed, executed);
  }

  #ended(on: PlainDate, custody: Clause | undefined, executed: Clause | undefined): void {
    const state = this.#state;
    if (custody === undefined) return;
    const { text, place } = custody;
    state.end = { on, place, how: 'revoked' };
    state.revoked = undefined;
    if (executed !== undefined) state.executed = executed.place;
    const ordered = [...state.orders.values()].find(
      ({ execution, prison }) => execution !== undefined && prison !== undefined,
    );
    const prison =
      /\bSTATE PRISON\b/u.test(text) || (executed !== undefined && ordered !== undefined);
    // The prison term that was suspended is the one now served, whatever the clerk's words.
    if (prison && ordered !== undefined) state.executed ??= place;
    const months = termIn(text) ?? ordered?.prison?.months ?? null;
    const length = prison
      ? months === null
        ? undefined
        : ({ amount: months, unit: 'months' } as const)
      : jailLength(text);
    state.followedBy = { kind: prison ? 'state-prison' : 'jail', on: { on, place }, length, place };
  }
}

const executes =
  /\bORDERS? THE (?:PREVIOUSLY )?SUSPENDED\b.*\bEXECUTED\b|\bORDERED (?:INTO EXECUTION|EXECUTED|INTO (?:FULL )?(?:FORCE|EFFECT))\b|\bEXECUTION OF (?:THE )?(?:PREVIOUSLY )?(?:SUSPENDED )?SENTENCE (?:IS )?ORDERED\b|\bSUSPENSION (?:OF (?:THE )?(?:EXECUTION|SENTENCE)(?: OF (?:THE )?SENTENCE)? )?(?:IS )?(?:HEREBY )?(?:LIFTED|VACATED)\b|\bPREVIOUSLY (?:SUSPENDED|STAYED)\b.*\bIMPOSED\b|\bIMPOSES? (?:THE )?(?:PREVIOUSLY )?SUSPENDED (?:SENTENCE|TERM)\b/u;

/** "PROBATION TERMINATED UNSUCCESSFULLY", that day: jail beside it follows the probation. */
function isClosed(on: PlainDate, { end }: DocketCase): boolean {
  return end?.on === on && end.how === 'closed-for-misconduct';
}

function corrects({ text, on }: Clause, { judgment }: DocketCase): boolean {
  return isCorrection(text) && judgment !== undefined && judgment.on !== on;
}

/** Probation as it is granted, kept, broken or ended; a report or a hearing on it is not meant. */
function namesProbation(text: string): boolean {
  const granted = text.replaceAll(
    /\bPROBATION (?:IS )?DENIED\b|\bPROBATION AND SENTENCE\b|\bPROBATION (?:OFFICER|DEPARTMENT)?'?S? ?REPORT\b/gu,
    ' ',
  );
  return /\bPROBATION\b|\bCONDITIONAL SENTENCE\b|\bTERMS AND CONDITIONS\b/u.test(granted);
}

function namesSentence(text: string): boolean {
  return (
    /\bPROBATION (?:IS )?DENIED\b|\b(?:IS|ARE) SENTENCED\b|\bIMPOSITION OF\b|\bSERVE \d|\bVERDICTS?\b|\bJURY (?:FINDS|FOUND|RETURNS)\b/u.test(
      text,
    ) && !isOnlyPossible(text)
  );
}

function appears(text: string): boolean {
  return (
    /\b(?:REINSTATED|REMANDED|DEFENDANT (?:\d+ )?(?:APPEARS|ADMITS|PLEADS|WITHDRAWS|WAIVES|ENTERS|IS PRESENT)|(?:PETITION|MOTION)\b[^.]*\bGRANTED|SENTENCE (?:IS )?IMPOSED|IMPOSITION OF SENTENCE|DEFERRED ENTRY OF JUDGMENT (?:IS )?SUCCESSFULLY|JUDGMENT (?:IS )?ENTERED|IN CUSTODY|(?:FOUND|DEFENDANT) IN VIOLATION)\b/u.test(
      text,
    ) && !/\bFAILS TO APPEAR\b|\bNOT PRESENT\b/u.test(text)
  );
}

function isScheduling(text: string): boolean {
  return /^(?:NEXT\s+SCHEDULED\s+EVENT|NEXT\s+(?:HEARING|APPEARANCE)|FUTURE HEARINGS|HEARING SET)\b/u.test(
    text,
  );
}

/** What was done at the hearing, in the clause that calls the case: no line break or period parts them. */
const acts =
  /\b(?:FINDS|PLEADS|ADMITS|REVOKED|REINSTATED|TERMINATED|DISMISSED|CONVICTED|GRANTED|SENTENCED|PLACED|RECALLED)\b/u;

function isCallOfCase(text: string): boolean {
  return (
    (/^(?:THE )?(?:CASE|MATTER) (?:IS )?CALLED FOR\b/u.test(text) && !acts.test(text)) ||
    (/\bCALLED FOR HEARING\b/u.test(text) && !/1203|1170\.18|17\s*\(B\)/u.test(text))
  );
}
