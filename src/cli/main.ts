// First: it holds for every schema that is made after it.
import './schemas-as-they-are.ts';

import { run } from './run.ts';
import { screenOf } from './screen.ts';
import { languageAsked, settingFor } from './setting.ts';
import { watchStreams } from './watch-streams.ts';

const words = process.argv.slice(2);
watchStreams(process, settingFor(languageAsked(words)).words);
void run(words, screenOf(process));
