import * as z from 'zod';

/** Zod makes code of a schema that it reads with; for one record that costs more than it saves. */
z.config({ jitless: !process.argv.includes('batch') });
