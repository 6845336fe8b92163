import { parentPort } from 'node:worker_threads';
import { fillInto } from '../../src/pdf/compiled/fill-compiled.ts';
import { newOutput } from '../../src/pdf/writing/output.ts';
import { formToFill } from './forms-to-fill.ts';

const form = await formToFill('cr-180', 'Rosa Mendez');
if (form === undefined) throw new Error('cr-180.pdf is not at OFFICIAL_FORMS_DIR');
const output = newOutput();
for (let warm = 0; warm < 500; warm += 1) fillInto(output, form.compiled, form.bySlot, 'flat');

let filled = 0;
for (const end = performance.now() + 1000; performance.now() < end; filled += 1) {
  fillInto(output, form.compiled, form.bySlot, 'flat');
}
parentPort?.postMessage(filled);
