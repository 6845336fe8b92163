// @ts-check
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

/** @import { CompleteDryRunResult, DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner, TestRunnerCapabilities } from '@stryker-mutator/api/test-runner' */
/** @import { Answered, Asked, TestRan } from './messages.d.mts' */

/**
 * Runs the tests of the rules for Stryker in one Vitest that is held open (`held-open.ts`). Stryker's
 * own runner starts Vitest anew for each change, which loads every file again.
 *
 * @implements {TestRunner}
 */
class HeldOpenTestRunner {
  /** @type {BroadcastChannel | undefined} */
  #channel;

  /** @returns {TestRunnerCapabilities} What is loaded stays loaded: for another start Stryker takes a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    const answer = await this.#ask({ ask: 'all-tests' });
    return { ...completed(answer), mutantCoverage: answer.coverage };
  }

  /**
   * A change to what is loaded once must be on before it is: instrumented code reads it from here.
   *
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    if (mutantActivation === 'static') process.env['__STRYKER_ACTIVE_MUTANT__'] = activeMutant.id;
    const answer = await this.#ask({
      ask: 'mutant',
      mutant: activeMutant.id,
      tests: mutantActivation === 'static' ? undefined : testFilter,
      hitLimit,
      bail: !disableBail,
    });
    const endless = determineHitLimitReached(answer.hitCount, hitLimit);
    return toMutantRunResult(endless ?? completed(answer));
  }

  async dispose() {
    this.#channel?.postMessage(/** @type {Asked} */ ({ ask: 'end' }));
    this.#channel?.close();
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

/** Starts Vitest on a thread of this process, and waits until every test file is loaded. */
async function opened() {
  const name = `rules-${process.pid}`;
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
