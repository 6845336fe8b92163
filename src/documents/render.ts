import Handlebars from 'handlebars/runtime.js';
import { templateSpecs } from '../made/templates.ts';
import type { Paper } from '../paper/block.ts';
import { escapeText } from '../paper/escape-text.ts';
import { paperFromMarkdown } from '../paper/from-markdown.ts';
import type { Words } from '../words/words.ts';
import type { Place } from './place.ts';

/** What a template may be given: plain values, places, lists and trees of them. No functions. */
export type Context =
  | Place
  | string
  | number
  | boolean
  | undefined
  | readonly Context[]
  | { readonly [name: string]: Context };

export interface PaperHead {
  readonly title: string;
  /** What is in each page's footer besides the page number. */
  readonly footer: string;
}

type Template = (context: Context) => string;

const compiled = new Map<string, Template>();

/**
 * A paper from its template. Every text in the context is escaped first, so that no name or address
 * can change the layout, and no template can forget to.
 *
 * @throws Error if the template uses a name missing from the context.
 */
export function renderPaper(
  {
    language,
    languageTag,
    pageNumbering,
  }: Pick<Words, 'language' | 'languageTag' | 'pageNumbering'>,
  template: string,
  context: { readonly [name: string]: Context },
  head: PaperHead,
): Paper {
  const markdown = templateNamed(`${language}/${template}`)(escaped(context));
  return paperFromMarkdown(markdown, {
    ...head,
    numbering: pageNumbering,
    language: languageTag,
  });
}

function templateNamed(name: string): Template {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const spec = templateSpecs[name];
  if (spec === undefined) throw new Error(`there is no template ${name}`);
  const template = environment().template(spec);
  const made: Template = (context) => template(context);
  compiled.set(name, made);
  return made;
}

let shared: typeof Handlebars | undefined;

/** Handlebars with every partial under its own name, as "en/partials/help". */
function environment(): typeof Handlebars {
  if (shared !== undefined) return shared;
  const made = Handlebars.create();
  for (const [name, spec] of Object.entries(templateSpecs)) {
    if (name.includes('/partials/')) made.registerPartial(name, made.template(spec));
  }
  shared = made;
  return made;
}

function isPlace(
  context: Exclude<Context, string | number | boolean | undefined>,
): context is Place {
  return 'kind' in context && context.kind === 'place' && 'says' in context;
}

function escaped(context: Context): Context {
  if (typeof context === 'string') return escapeText(context);
  if (Array.isArray(context)) return context.map(escaped);
  if (typeof context !== 'object') return context;
  if (isPlace(context))
    return `[[${[context.name, context.says, context.is].map(escapeText).join(';')}]]`;
  return Object.fromEntries(
    // The partial's name is ours, and is looked up as written.
    Object.entries(context).map(([name, value]) => [
      name,
      name === 'partial' ? value : escaped(value),
    ]),
  );
}
