import { run } from './run.ts';
import { screenOf } from './screen.ts';
import { watchStreams } from './watch-streams.ts';

watchStreams(process);
void run(process.argv.slice(2), screenOf(process));
