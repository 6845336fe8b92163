import { draftText, leftOpenIn, recordJson } from '../../interview/draft-text.ts';
import { answered, type Interview, newInterview } from '../../interview/interview.ts';
import { textAt } from '../../interview/looking.ts';
import { standingOf } from '../../interview/standing.ts';
import { isOneOf } from '../../interview/typed-words.ts';
import { partsOf } from '../../interview/written.ts';
import type { Finding } from '../../record/finding.ts';
import { placed } from '../../record/read-record.ts';
import { readSyntax } from '../../record/reading/syntax.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import { usualLanguage } from '../../words/languages.ts';
import { checkLines } from '../check-lines.ts';
import { determinedRecord } from '../determined-record.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileMustBeFree, freeFolder, freeName, writeRecord } from '../file-to-write.ts';
import { findingLines } from '../finding-lines.ts';
import { makePackets } from '../make-packet.ts';
import { outcomeCode } from '../outcome-code.ts';
import { recordSource } from '../record-source.ts';
import { inLanguageOf, type Run, recordTyped } from '../setting.ts';
import { today } from '../today.ts';
import { wrapped } from '../wrapped.ts';
import {
  type Answers,
  answersInFile,
  answersPiped,
  answersPlain,
  answersTyped,
} from './answers.ts';
import { type Interviewed, interviewed } from './interview.ts';
import type { NewOptions } from './new-options.ts';
import { speechOf } from './speech.ts';

/** The interview from its first question to the papers. */
export async function conductInterview(asked: Run, options: NewOptions): Promise<void> {
  const { out, from, replace = false } = options;
  if (out !== undefined) await fileMustBeFree(out, replace || out === from);
  const draft = from === undefined ? '' : new TextDecoder().decode(await recordSource(from));
  const syntax = readSyntax(draft === '' ? '{}' : draft);
  if (!syntax.ok)
    return refused(
      asked,
      syntax.findings.map((raw) => placed(raw)),
    );
  const begun = newInterview(options.asOf ?? today(), syntax.written.value, leftOpenIn(draft));
  const standing = standingOf(begun.record, begun.today);
  const wrong = standing.findings.filter(isWrong);
  if (wrong.length > 0) return refused(asked, wrong);
  const run = inLanguageOf(asked, standing.record);
  const speech = speechOf(run.words, run.county);
  const answers = await answersFor(options);
  run.printLines(speech.intro.flatMap((line) => wrapped(line, run.width)));
  const done = await interviewed(begun, {
    screen: run,
    answers,
    words: speech,
    county: run.county,
  });
  await finished(done, { run, answers, speech, options, draft });
  answers.close();
}

/** We ask for what a draft lacks, not about what is wrong in it. */
function isWrong({ severity = 'error', code }: Finding): boolean {
  return severity === 'error' && code !== 'missing';
}

function refused(run: Run, findings: readonly Finding[]): void {
  run.say(findingLines(run.words, findings, run.errorStyle, run.width));
  run.end(exitCodes.recordInvalid);
}

interface Finishing {
  readonly run: Run;
  readonly answers: Answers;
  readonly speech: InterviewSpeech;
  readonly options: NewOptions;
  readonly draft: string;
}

async function answersFor({ answers }: NewOptions): Promise<Answers> {
  if (answers !== undefined) return answersInFile(answers);
  const { stdin, stdout, env } = process;
  if (stdin.isTTY !== true || stdout.isTTY !== true) return answersPiped(stdin);
  const plain = env['TERM'] === 'dumb' || !['', '0', 'false'].includes(env['ACCESSIBLE'] ?? '');
  return plain ? answersPlain(process) : answersTyped(process);
}

/** Saves the record, and if it is complete, makes the decision and the papers. */
async function finished(done: Interviewed, finishing: Finishing): Promise<void> {
  const { run, speech, options, draft } = finishing;
  const { interview, ended } = done;
  const say = (line: string) => run.printLines(wrapped(line, run.width));
  if (interview.given.length === 0 && ended !== 'asked') {
    say(speech.end.nothingToSave);
    return run.end(exitCodes.done);
  }
  const number = textAt(interview, 'cases[0].number') ?? 'record';
  const file = options.out ?? options.from ?? (await freeName(number));
  const spoken = inLanguageAsked(interview, run);
  const json = /\.json$/iu.test(file);
  await writeRecord(file, json ? recordJson(spoken) : draftText(spoken, draft, speech.end.head));
  run.printLines(['']);
  say(speech.end.saved(file));
  return ended === 'asked' ? decided(file, finishing) : stopped(ended, file, finishing);
}

/** Asking for a language other than the draft's means the person's papers in that language, too. */
function inLanguageAsked(interview: Interview, { asked }: Run): Interview {
  const path = partsOf('petitioner.language');
  const own = textAt(interview, 'petitioner.language') ?? usualLanguage;
  if (asked === undefined || asked === own) return interview;
  return answered(interview, { key: path.join('.'), changes: [{ path, to: asked }] });
}

function stopped(ended: Interviewed['ended'], file: string, { run, speech, answers }: Finishing) {
  // A person who leaves the terminal has stopped; answers that run out are too few.
  const tooFew = ended === 'left' && answers.echoed;
  const lines = [
    ...(tooFew ? [speech.end.answersOver] : []),
    speech.end.stopped(recordTyped(file, run)),
  ];
  run.printLines(lines.flatMap((line) => wrapped(line, run.width)));
  run.end(tooFew ? exitCodes.factsMissing : exitCodes.done);
}

async function decided(file: string, finishing: Finishing): Promise<void> {
  const { run, options, speech } = finishing;
  const { style, width, words } = run;
  const found = await determinedRecord(file, options.asOf, run);
  if (found.record === undefined) return refused(run, found.findings);
  const { record, determination } = found;
  const recordName = recordTyped(file, run);
  const look = { words, style, width, recordName };
  run.printLines(['', ...checkLines(record, determination, look)]);
  const free = options.replace === true ? 'packets' : await freeFolder('packets');
  const folder = options.packet ?? (await packetFolder(free, finishing));
  if (folder === undefined) {
    run.printLines(wrapped(speech.end.makeLater(recordName, free), width));
    return run.end(outcomeCode(determination.cases.map((one) => one.outcome)));
  }
  const { asOf, replace } = options;
  return makePackets(run, file, {
    out: folder,
    ...(asOf === undefined ? {} : { asOf }),
    ...(replace === true ? { replace } : {}),
  });
}

async function packetFolder(
  folder: string,
  { run, speech, answers }: Finishing,
): Promise<string | undefined> {
  run.printLines(wrapped(`${speech.end.makePacket} ${speech.end.goesTo(folder)}`, run.width));
  const text = await answers.next();
  if (answers.echoed && text !== undefined) run.printLines([`> ${text}`]);
  const { no, stop, yes } = speech.typed;
  if (text === undefined || isOneOf([...no, ...stop], text)) return undefined;
  return text.trim() === '' || isOneOf(yes, text) ? folder : text.trim();
}
