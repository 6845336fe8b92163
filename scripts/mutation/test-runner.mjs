// @ts-check
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

/** @import { CompleteDryRunResult, DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner, TestRunnerCapabilities } from '@stryker-mutator/api/test-runner' */
/** @import { Answered, Asked, TestRan } from './messages.d.mts' */

/**
 * Runs the rules' tests for Stryker in one Vitest that stays loaded (`held-open.ts`). Stryker's own
 * runner restarts Vitest for each change, which loads every file again.
 *
 * @implements {TestRunner}
 */
class HeldOpenTestRunner {
  /** @type {BroadcastChannel | undefined} */
  #channel;

  /** The change that was on while the files were loaded. @type {string | undefined} */
  #loadedWith;

  /**
   * Stryker also asks for a restart if a change is reached while a file loads but is turned on only
   * later: then what is loaded is as written, and stays. Without this each would take a new
   * process.
   *
   * @returns {TestRunnerCapabilities}
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    const answer = await this.#ask({ ask: 'all-tests' });
    return { ...completed(answer), mutantCoverage: answer.coverage };
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    if (Number(activeMutant.id) % oneIn !== 0) return leftOut;
    const loadWith = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (loadWith !== this.#loadedWith) this.#loadAnew(loadWith);
    const answer = await this.#ask({
      ask: 'mutant',
      mutant: activeMutant.id,
      tests: testFilter,
      hitLimit,
      bail: !disableBail,
    });
    const endless = determineHitLimitReached(answer.hitCount, hitLimit);
    return toMutantRunResult(endless ?? completed(answer));
  }

  async dispose() {
    this.#loadAnew(undefined);
  }

  /**
   * A change to what is loaded once must be on before loading: instrumented code reads it from
   * here.
   *
   * @param {string | undefined} mutant
   */
  #loadAnew(mutant) {
    this.#channel?.postMessage(/** @type {Asked} */ ({ ask: 'end' }));
    this.#channel?.close();
    this.#channel = undefined;
    this.#loadedWith = mutant;
    if (mutant === undefined) delete process.env['__STRYKER_ACTIVE_MUTANT__'];
    else process.env['__STRYKER_ACTIVE_MUTANT__'] = mutant;
  }

  /**
   * @param {Asked} asked
   * @returns {Promise<Extract<Answered, { is: 'ran' }>>}
   */
  async #ask(asked) {
    this.#channel ??= await opened();
    const channel = this.#channel;
    const next = answerOn(channel);
    channel.postMessage(asked);
    const answer = await next;
    if (answer.is !== 'ran') throw new Error('the tests were started twice');
    return answer;
  }
}

/** A part of the changes, evenly spread: `MUTATION_ONE_IN=8` tries every eighth. */
const oneIn = Number(process.env['MUTATION_ONE_IN'] ?? 1);

/** Stryker counts these as errors, apart from those killed and those that survived. */
const leftOut = /** @type {const} */ ({
  status: MutantRunStatus.Error,
  errorMessage: 'not in the sample',
});

let opening = 0;

/** Starts Vitest on a thread in this process, and waits until every test file is loaded. */
async function opened() {
  opening += 1;
  const name = `rules-${process.pid}-${opening}`;
  const vitest = await createVitest('test', {
    config: 'vitest.mutation.config.ts',
    runner: 'scripts/mutation/held-open.ts',
    watch: false,
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    reporters: [{}],
  });
  const files = await vitest.globTestSpecifications();
  vitest.provide('channel', name);
  vitest.provide('testFiles', files.length);
  const channel = new BroadcastChannel(name);
  const ready = answerOn(channel);
  vitest.runTestSpecifications(files).finally(() => vitest.close());
  await ready;
  return channel;
}

/**
 * @param {BroadcastChannel} channel
 * @returns {Promise<Answered>}
 */
function answerOn(channel) {
  return new Promise((resolve) => {
    channel.onmessage = (event) => {
      const { data } = /** @type {{ data: Answered }} */ (event);
      resolve(data);
    };
  });
}

/**
 * @param {Extract<Answered, { is: 'ran' }>} answer
 * @returns {CompleteDryRunResult}
 */
function completed({ tests }) {
  return { status: DryRunStatus.Complete, tests: tests.map(testResult) };
}

/**
 * @param {TestRan} ran
 * @returns {TestResult}
 */
function testResult({ id, fileName, timeSpentMs, failure }) {
  const told = { id, name: id, fileName, timeSpentMs };
  return failure === undefined
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: failure };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'held-open', HeldOpenTestRunner),
];
