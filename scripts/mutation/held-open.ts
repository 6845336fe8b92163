import { inject } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';
import type { Answered, Asked, Coverage, TestRan } from './messages.d.mts';

// Vitest loads the test files once and keeps them loaded: each change to a rule runs the tests in
// the same process, in a fraction of the time of a restart.

/**
 * What Stryker's instrumented code reads: which change is on, and which test reaches which change.
 */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Coverage['static']; perTest: Coverage['perTest'] };
}

declare global {
  var __stryker__: Instrumented | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly channel: string;
    readonly testFiles: number;
  }
}

type File = Parameters<NonNullable<VitestTestRunner['onCollectStart']>>[0];
type Task = File['tasks'][number];

interface HeldTest {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
  /** How long it last took, and when it last failed: the likeliest to fail goes first. */
  took: number;
  failedAt: number;
}

/** Vitest takes its runner by the name `default`. */
export { HeldOpen as default };

class HeldOpen extends VitestTestRunner {
  readonly #files: File[] = [];
  #ended = false;

  override onCollectStart(file: File): void {
    super.onCollectStart(file);
    this.#files.push(file);
  }

  /** Vitest's own run skips every test; each runs when asked for. */
  async runTask(): Promise<void> {}

  override async onAfterRunFiles(): Promise<void> {
    if (this.#files.length < inject('testFiles') || this.#ended) return super.onAfterRunFiles();
    this.#ended = true;
    await serve(this.#files.flatMap(testsOf));
    return super.onAfterRunFiles();
  }
}

/** A file that fails to load counts as one failing test: that is how a change shows there. */
function testsOf(file: File): readonly HeldTest[] {
  const [error] = file.result?.errors ?? [];
  if (error === undefined) return file.tasks.flatMap((task) => testsIn(task, file.name));
  const run = () => {
    throw new Error(error.message);
  };
  return [{ id: file.name, fileName: file.filepath, run, took: 0, failedAt: 0 }];
}

function testsIn(task: Task, within: string): readonly HeldTest[] {
  const id = `${within} > ${task.name}`;
  if (task.type === 'test')
    return [{ id, fileName: task.file.filepath, run: getFn(task), took: 0, failedAt: 0 }];
  const hooks = Object.values(getHooks(task)).flat();
  if (hooks.length > 0) throw new Error(`${id}: the tests of the rules have no hooks`);
  return task.tasks.flatMap((one) => testsIn(one, id));
}

function serve(tests: readonly HeldTest[]): Promise<void> {
  const channel = new BroadcastChannel(inject('channel'));
  const answer = (message: Answered) => channel.postMessage(message);
  return new Promise((resolve) => {
    channel.onmessage = async ({ data }: { readonly data: Asked }) => {
      if (data.ask === 'end') {
        channel.close();
        resolve();
      } else {
        answer(await (data.ask === 'mutant' ? withMutant(tests, data) : ran(tests, false)));
      }
    };
    answer({ is: 'ready' });
  });
}

async function withMutant(
  tests: readonly HeldTest[],
  { mutant, tests: only, hitLimit, bail }: Extract<Asked, { ask: 'mutant' }>,
): Promise<Answered> {
  const stryker = instrumented();
  stryker.activeMutant = mutant;
  stryker.hitCount = hitLimit === undefined ? undefined : 0;
  stryker.hitLimit = hitLimit;
  const wanted = only === undefined ? undefined : new Set(only);
  const chosen = wanted === undefined ? tests : tests.filter((one) => wanted.has(one.id));
  const soonest = chosen.toSorted((a, b) => b.failedAt - a.failedAt || a.took - b.took);
  const answer = await ran(soonest, bail);
  stryker.activeMutant = undefined;
  return answer;
}

async function ran(tests: readonly HeldTest[], bail: boolean): Promise<Answered> {
  const stryker = instrumented();
  const told: TestRan[] = [];
  for (const test of tests) {
    const { id, fileName } = test;
    stryker.currentTestId = id;
    const start = performance.now();
    const failure = await thrownBy(test.run);
    test.took = performance.now() - start;
    const timeSpentMs = test.took;
    told.push({ id, fileName, timeSpentMs, ...(failure === undefined ? {} : { failure }) });
    if (failure === undefined) continue;
    test.failedAt = start;
    if (bail) break;
  }
  stryker.currentTestId = undefined;
  const { mutantCoverage: coverage = { static: {}, perTest: {} }, hitCount } = stryker;
  return { is: 'ran', tests: told, coverage, hitCount };
}

async function thrownBy(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function instrumented(): Instrumented {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}
