import { cr180Ways } from './cr-180-ways.ts';
import { type FormToFill, formToFill } from './forms-to-fill.ts';
import { measured, type Way } from './measured.ts';
import { mergedOf } from './merged.ts';
import { naivePacket } from './naive-pdf-lib.ts';
import { withoutForms } from './official-forms.ts';
import {
  courtFormsOf,
  decided,
  filesOf,
  fillableWith,
  ownPetitionFlat,
  packet,
  samePapers,
} from './packets.ts';
import { peersOf } from './peers.ts';
import { naiveSamePapers } from './same-papers.ts';
import { twoWorkers } from './two-workers.ts';

// Run by `npm run bench` as a separate process: prints what each way costs, as JSON.

const rounds = Number(process.argv[2] ?? '5');

const letter = Array.from({ length: 40 }, (_, at) => `${at + 1}. A line of a letter to the clerk.`);

interface CourtFormsToFill {
  readonly cr180: FormToFill;
  readonly cr181: FormToFill;
  readonly unicode: FormToFill;
}

async function courtFormsToFill(): Promise<CourtFormsToFill | undefined> {
  const cr180 = await formToFill('cr-180', 'Rosa Mendez');
  const cr181 = await formToFill('cr-181', 'Rosa');
  const unicode = await formToFill('cr-180', 'Nguyễn Коваль');
  if (cr180 === undefined || cr181 === undefined || unicode === undefined) return undefined;
  return { cr180, cr181, unicode };
}

async function ownFormsToFill() {
  const own = await filesOf(undefined);
  const fillable = own.filter(({ name }) => name === 'petition.pdf' || name === 'order.pdf');
  return Promise.all(fillable.map(({ bytes }) => fillableWith(bytes, 'Rosa Mendez')));
}

const forms = await courtFormsToFill();
const courtForms = forms === undefined ? undefined : courtFormsOf(forms.cr180, forms.cr181);
const ofOne = forms === undefined ? undefined : cr180Ways(forms.cr180, forms.unicode);
const petitions = forms === undefined ? await ownFormsToFill() : [forms.cr180, forms.cr181];
const [petition] = petitions;
const peers = petition === undefined ? { ways: [], leftOut: [] } : await peersOf(petition);
const names = forms === undefined ? 'the own petition and order' : 'CR-180, CR-181';

const same = await samePapers(courtForms);
const { forms: sameForms, texts, jobs } = same;

const size = (named: object) => Object.keys(named).length;

const packetWays: readonly Way[] = [
  {
    name: 'samePapers',
    of: `the packet’s ${size(sameForms)} forms, ${texts.size} other papers and ${size(jobs)} print jobs by pdf-lib, from values and lines at hand`,
    times: 1,
    run: () => naiveSamePapers(same),
  },
  {
    name: 'naivePacket',
    of: `${names}, three letters and two print jobs by pdf-lib, from values at hand`,
    times: 1,
    run: () =>
      naivePacket(
        petitions.map(({ blank, byField }) => ({ blank, values: byField })),
        letter,
      ),
  },
  {
    name: 'packet',
    of: 'the whole packet from the record’s text on, another record each time, with all its papers and print jobs',
    times: 10,
    run: () => packet(courtForms),
  },
  {
    name: 'ownPacket',
    of: 'the whole packet on the project’s own petition',
    times: 10,
    run: () => packet(undefined),
  },
  {
    name: 'decided',
    of: 'the reading, the decision and the questions of it alone',
    times: 30,
    run: decided,
  },
];

const total = (files: Awaited<ReturnType<typeof filesOf>>) =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0);

async function sizes() {
  const own = await filesOf(undefined);
  const fillable = own.find(({ name }) => name === 'petition.pdf')?.bytes.length ?? 0;
  const onForms =
    courtForms === undefined ? {} : { packetOnCr180: total(await filesOf(courtForms)) };
  return {
    sizes: { ownPetition: (await ownPetitionFlat()).length, ...ofOne?.sizes, packet: total(own) },
    otherSizes: {
      ownPetitionFillable: fillable,
      ...(ofOne === undefined ? {} : { cr180Fillable: ofOne.fillable }),
      ...onForms,
    },
  };
}

// Before the others: what a whole file of petitions costs grows with what the process holds.
const merging = forms === undefined ? undefined : await mergedOf(forms.cr180);
const costs = await measured([...(ofOne?.ways ?? []), ...peers.ways, ...packetWays], rounds);

console.log(
  JSON.stringify({
    costs: Object.fromEntries(costs),
    twoWorkers: await twoWorkers(forms === undefined ? 'own' : 'cr-180'),
    ...(await sizes()),
    ...(merging === undefined ? {} : { merging }),
    leftOut: [...(forms === undefined ? [withoutForms] : []), ...peers.leftOut],
  }),
);
