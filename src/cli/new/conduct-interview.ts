import { losAngeles } from '../../court/los-angeles/profile.ts';
import { draftText, leftOpenIn } from '../../interview/draft-text.ts';
import { newInterview } from '../../interview/interview.ts';
import { textAt } from '../../interview/looking.ts';
import { standingOf } from '../../interview/standing.ts';
import { isOneOf } from '../../interview/typed-words.ts';
import { worded } from '../../record/read-record.ts';
import { readSyntax } from '../../record/reading/syntax.ts';
import type { InterviewSpeech } from '../../words/interview-words.ts';
import { checkLines } from '../check-lines.ts';
import { determinationOf } from '../determined-record.ts';
import { exitCodes } from '../exit-codes.ts';
import { findingLines } from '../finding-lines.ts';
import { outcomeCode } from '../outcome-code.ts';
import { makePackets } from '../packet.ts';
import { recordSource } from '../record-source.ts';
import type { Screen } from '../screen.ts';
import { today } from '../today.ts';
import { wrapped } from '../wrapped.ts';
import { type Answers, answersInFile, answersPiped, answersTyped } from './answers.ts';
import { type Interviewed, interviewed } from './interview.ts';
import type { NewOptions } from './new-options.ts';
import { speechIn } from './speech.ts';
import { freeName, mustBeFree, writeRecord } from './write-record.ts';

/** The interview from its first question to the papers. */
export async function conductInterview(screen: Screen, options: NewOptions): Promise<void> {
  const { out, from, replace = false } = options;
  if (out !== undefined) await mustBeFree(out, replace || out === from);
  const draft = from === undefined ? '' : new TextDecoder().decode(await recordSource(from));
  const syntax = readSyntax(draft === '' ? '{}' : draft);
  if (!syntax.ok) {
    screen.say(
      findingLines(
        syntax.findings.map((raw) => worded(raw)),
        screen.errorStyle,
        screen.width,
      ),
    );
    return screen.end(exitCodes.recordInvalid);
  }
  const words = speechIn(options.lang ?? 'en');
  const begun = newInterview(options.asOf ?? today(), syntax.written.value, leftOpenIn(draft));
  const wrong = standingOf(begun.record, begun.today).findings.filter(
    ({ severity, code }) => severity === 'error' && code !== 'missing',
  );
  if (wrong.length > 0) {
    screen.say(findingLines(wrong, screen.errorStyle, screen.width));
    return screen.end(exitCodes.recordInvalid);
  }
  const answers = await answersFor(options);
  screen.printLines(words.intro.flatMap((line) => wrapped(line, screen.width)));
  const done = await interviewed(begun, { screen, answers, words, county: losAngeles });
  await finished(done, { screen, answers, words, options, draft });
  answers.close();
}

interface Finishing {
  readonly screen: Screen;
  readonly answers: Answers;
  readonly words: InterviewSpeech;
  readonly options: NewOptions;
  readonly draft: string;
}

async function answersFor({ answers }: NewOptions): Promise<Answers> {
  if (answers !== undefined) return answersInFile(answers);
  const { stdin, stdout, env } = process;
  const plain = env['TERM'] === 'dumb' || (env['ACCESSIBLE'] ?? '') !== '';
  if (stdin.isTTY !== true || stdout.isTTY !== true || plain) return answersPiped(stdin);
  return answersTyped(process);
}

/** Saves the record; of a whole one, the decision and the papers. */
async function finished(done: Interviewed, finishing: Finishing): Promise<void> {
  const { screen, words, options, draft } = finishing;
  const { interview, ended } = done;
  const say = (line: string) => screen.printLines(wrapped(line, screen.width));
  if (interview.given.length === 0 && ended !== 'asked') {
    say(words.end.nothingToSave);
    return screen.end(exitCodes.done);
  }
  const number = textAt(interview, 'cases[0].number') ?? 'record';
  const file = options.out ?? options.from ?? (await freeName(number));
  await writeRecord(file, draftText(interview, draft, words.end.head), true);
  screen.printLines(['']);
  say(words.end.saved(file));
  if (ended !== 'asked') {
    if (ended === 'left' && options.answers !== undefined) say(words.end.answersOver);
    say(words.end.stopped(file));
    return screen.end(
      // Who leaves the terminal has stopped; answers that run out are too few.
      ended === 'left' && finishing.answers.echoed ? exitCodes.factsMissing : exitCodes.done,
    );
  }
  return decided(done, file, finishing);
}

async function decided({ interview }: Interviewed, file: string, finishing: Finishing) {
  const { screen, options, words, answers } = finishing;
  const { record } = standingOf(interview.record, interview.today);
  if (record === undefined) return screen.end(exitCodes.recordInvalid);
  const determination = determinationOf(record, interview.today);
  const { style, width } = screen;
  screen.printLines(['', ...checkLines(record, determination, { style, width, recordName: file })]);
  const folder = options.packet ?? (await packetFolder({ screen, words, answers }));
  if (folder === undefined) {
    screen.printLines(wrapped(words.end.makeLater(file), width));
    return screen.end(outcomeCode(determination.cases.map((one) => one.outcome)));
  }
  const { asOf, replace } = options;
  return makePackets(screen, file, {
    out: folder,
    ...(asOf === undefined ? {} : { asOf }),
    ...(replace === true ? { replace } : {}),
  });
}

async function packetFolder({
  screen,
  words,
  answers,
}: Pick<Finishing, 'screen' | 'words' | 'answers'>) {
  const folder = 'packets';
  screen.printLines(wrapped(`${words.end.makePacket} ${words.end.goesTo(folder)}`, screen.width));
  const text = await answers.next();
  if (answers.echoed && text !== undefined) screen.printLines([`> ${text}`]);
  const { no, stop } = words.typed;
  if (text === undefined || isOneOf([...no, ...stop], text)) return undefined;
  return text.trim() === '' || isOneOf(words.typed.yes, text) ? folder : text.trim();
}
