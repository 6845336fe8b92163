import { byHandLine, type CaseToPrint } from '../documents/case-words.ts';
import { coverLetter } from '../documents/cover-letter.ts';
import { petitionName } from '../documents/petition.ts';
import { type FileWords, startHere } from '../documents/start-here.ts';
import { version } from '../made/version.ts';
import { paperToHtml } from '../paper/to-html.ts';
import { drawnLetter } from '../paper/to-pdf.ts';
import { bundled } from '../pdf/bundle.ts';
import { type Bundle, bundles, papersOf } from './bundles.ts';
import {
  type CasePaper,
  courtPapers,
  drawn,
  editableDeclaration,
  keptPapers,
  paperIds,
  worksheetPaper,
} from './case-papers.ts';
import { dateLines, datesFile } from './dates-to-keep.ts';
import type { Manifest } from './manifest.ts';
import type { Packet, PacketFile } from './packet.ts';
import type { ReadyCase } from './record-cases.ts';
import { sha256 } from './sha256.ts';

/** The packet of a case that can be filed: its papers, the print jobs, the page that opens it. */
export async function readyPacket(
  ready: ReadyCase,
  folder: string,
  recordSha256: string,
): Promise<Packet> {
  const { input, forms } = ready;
  const papers = papersOfCase(ready);
  const files: readonly PacketFile[] = [
    ...papers.map((paper) => ({ name: `${paper.id}.pdf`, bytes: paper.file })),
    ...fileWhere('petition.docx', forms.petition.word?.()),
    ...fileWhere('order.docx', forms.order.word?.()),
    ...fileWhere('declaration.docx', editableDeclaration(input, forms)),
    ...bundles.map((bundle) => printJob(bundle, papers, input)),
    ...fileWhere('dates.ics', datesFile(input.words, input.plan)),
  ];
  const page = { name: 'start-here.html', bytes: startPage(input, files) };
  const all = [...files, page];
  return { folder, files: all, manifest: await manifestOf(ready, recordSha256, papers, all) };
}

/** Every paper of a case that can be filed, in the order in which a folder shows them. */
export function papersOfCase({ input, forms }: ReadyCase): readonly CasePaper[] {
  const toCourt = courtPapers(input, forms);
  const letter = drawnLetter(coverLetter(input, enclosedOf(toCourt)));
  const own = [...keptPapers(input), ...worksheetPaper(input)];
  return inOrder([...toCourt, drawn(input.filed, 'cover-letter', letter), ...own]);
}

function fileWhere(name: string, bytes: Uint8Array | undefined): readonly PacketFile[] {
  return bytes === undefined ? [] : [{ name, bytes }];
}

/** The proof of service is filed later, so the letter does not list it. */
function enclosedOf(papers: readonly CasePaper[]): readonly string[] {
  return papers.filter((paper) => paper.id !== 'proof-of-service').map(({ title }) => title);
}

function inOrder(papers: readonly CasePaper[]): readonly CasePaper[] {
  return paperIds.flatMap((id) => papers.filter((paper) => paper.id === id));
}

/** The papers of a print job that a case has, in the order in which they are printed. */
export function papersOfJob(bundle: Bundle, papers: readonly CasePaper[]): readonly CasePaper[] {
  const ids = papers.map((paper) => paper.id);
  return papersOf(bundle, ids).flatMap((id) => papers.filter((paper) => paper.id === id));
}

function printJob(
  bundle: Bundle,
  papers: readonly CasePaper[],
  { words, filed }: CaseToPrint,
): PacketFile {
  const { bundleTitles, languageTag } = bundle.kept ? words : filed;
  const head = { title: bundleTitles[bundle.file], language: languageTag };
  return { name: bundle.file, bytes: bundled(papersOfJob(bundle, papers), head) };
}

function startPage(input: CaseToPrint, files: readonly PacketFile[]): Uint8Array {
  const { plan, words } = input;
  const page = startHere(
    input,
    files.map(({ name }) => fileWords(input, name)),
    dateLines(words, plan),
  );
  return new TextEncoder().encode(paperToHtml(page));
}

function fileWords(input: CaseToPrint, name: string): FileWords {
  const { packetFileWords, paperTitles, theCourt } = input.words;
  if (name === 'petition.pdf' && input.form === 'own') {
    return { name, what: ownPetition(input), who: theCourt };
  }
  const byName: Readonly<Record<string, Omit<FileWords, 'name'>>> = packetFileWords;
  const known = byName[name];
  if (known !== undefined) return { name, ...known };
  const id = paperIds.find((one) => `${one}.pdf` === name);
  return { name, what: id === undefined ? name : paperTitles[id], who: theCourt };
}

/** By its own name, which is in English on the paper. */
function ownPetition({ plan, words, filed }: CaseToPrint): string {
  const name = petitionName(words, plan);
  return words.language === filed.language ? name : `${name} (${petitionName(filed, plan)})`;
}

async function manifestOf(
  { input, forms, lawReadOn }: ReadyCase,
  recordSha256: string,
  papers: readonly CasePaper[],
  files: readonly PacketFile[],
): Promise<Manifest> {
  const { plan, words } = input;
  const ids = papers.map((paper) => paper.id);
  return {
    program: { name: 'dismissal', version },
    asOf: plan.asOf,
    recordSha256,
    caseNumber: plan.caption.caseNumber,
    outcome: plan.determination.outcome,
    law: { readOn: lawReadOn },
    language: words.language,
    forms: forms.forms,
    ticked: forms.ticked,
    byHand: forms.byHand.map((one) => byHandLine(words, one)),
    questions: plan.determination.counts.flatMap((count) =>
      count.questions.map(({ code, path }) => ({ code, path })),
    ),
    bundles: Object.fromEntries(
      bundles.map((bundle) => [bundle.file, papersOf(bundle, ids).map((id) => `${id}.pdf`)]),
    ),
    files: await hashesOf(files),
    ...(plan.override === undefined ? {} : { override: plan.override }),
  };
}

export async function hashesOf(files: readonly PacketFile[]): Promise<Manifest['files']> {
  return Promise.all(
    files.map(async ({ name, bytes }) => ({
      name,
      sha256: await sha256(bytes),
      bytes: bytes.length,
    })),
  );
}
