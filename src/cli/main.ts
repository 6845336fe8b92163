import { run } from './run.ts';
import { screenOf } from './screen.ts';

process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop reading: `dismissal check R | head -1`.
  if (fault.code !== 'EPIPE') throw fault;
});

await run(process.argv.slice(2), screenOf(process));
