import { fill, type ReadyForm } from '../pdf/fill.ts';
import type { ByHand, FilingPlan } from '../petition/plan.ts';
import { cr180Filling } from './cr-180.ts';
import { cr180Items } from './cr-180-items.ts';
import { cr181Filling } from './cr-181.ts';
import type { FormFilling, Overflow, TickedBox } from './filling.ts';
import { type AttachmentText, attachmentTexts, mc025Fillings } from './mc-025.ts';
import { mc031Filling } from './mc-031.ts';
import { toCourtAttachments } from './to-court-attachments.ts';

/** The courts' forms that are at hand: the petition and the order must be, the others may. */
export interface CourtForms {
  readonly cr180: ReadyForm;
  readonly cr181: ReadyForm;
  readonly mc025?: ReadyForm;
  readonly mc031?: ReadyForm;
}

/** One page or more of one form, filled: fillable, and flat for printing. */
export interface FilledForm {
  readonly id: string;
  readonly revision: string;
  readonly fillable: Uint8Array;
  readonly flat: Uint8Array;
}

export interface CourtFormsPapers {
  readonly petition: FilledForm;
  readonly order: FilledForm;
  /** MC-025, a file a page, in order. */
  readonly attachments: readonly FilledForm[];
  /** MC-031, and the MC-025 pages on which it goes on. */
  readonly declaration: readonly FilledForm[];
  /** What should be on MC-025 where that form is not at hand. */
  readonly overflow: readonly Overflow[];
  /** True where a declaration belongs to the petition that none of these papers is. */
  readonly declarationOwed: boolean;
  readonly ticked: readonly (TickedBox & { readonly form: string })[];
  readonly byHand: readonly ByHand[];
}

/**
 * The petition on the courts' own forms: CR-180 with CR-181, what has no room there on MC-025, and
 * the person's own words on MC-031 where CR-180 cannot hold them or the law asks for a declaration.
 * `declarant` is the petitioner's name, with which they sign.
 */
export async function courtFormsPapers(
  plan: FilingPlan,
  declarant: string,
  forms: CourtForms,
): Promise<CourtFormsPapers> {
  const petition = await toCourtAttachments(forms.cr180, cr180Filling(plan), 'its-attachment');
  const order = await toCourtAttachments(forms.cr181, cr181Filling(plan), 'the-petition');
  const declared = needsDeclaration(plan, petition.reasonsInDeclaration)
    ? await declaredOn(plan, declarant, forms)
    : undefined;
  const { overflow, byHand } = petition.filling;
  return {
    petition: await filled(forms.cr180, petition.filling),
    order: await filled(forms.cr181, order.filling),
    attachments: await attached(plan, forms, attachmentTexts(overflow)),
    declaration: declared?.papers ?? [],
    overflow: forms.mc025 === undefined ? overflow : [],
    declarationOwed:
      declared === undefined &&
      (needsDeclaration(plan, petition.reasonsInDeclaration) || isUnwritten(plan)),
    ticked: [...tickedOn(forms.cr180, petition.filling), ...(declared?.ticked ?? [])],
    byHand,
  };
}

/** Words of the person that CR-180 has no box for, or no room, or that PC 1203.4a(f) wants sworn. */
function needsDeclaration(plan: FilingPlan, noRoom: boolean): boolean {
  const hasBox = plan.asks.some(({ route }) => cr180Items[route].reasons !== undefined);
  return plan.statement.length > 0 && (noRoom || plan.writtenDeclaration || !hasBox);
}

function isUnwritten(plan: FilingPlan): boolean {
  return plan.statement.length === 0 && (plan.discretionary || plan.writtenDeclaration);
}

interface Declared {
  readonly papers: readonly FilledForm[];
  readonly ticked: CourtFormsPapers['ticked'];
}

/** MC-031 with the pages on which it goes on; undefined where a form that it needs is not at hand. */
async function declaredOn(
  plan: FilingPlan,
  declarant: string,
  forms: CourtForms,
): Promise<Declared | undefined> {
  const { mc025, mc031 } = forms;
  if (mc031 === undefined) return undefined;
  const { filling, continued } = await mc031Filling(plan, mc031, declarant);
  if (continued !== undefined && mc025 === undefined) return undefined;
  return {
    papers: [
      await filled(mc031, filling),
      ...(await attached(plan, forms, continued === undefined ? [] : [continued])),
    ],
    ticked: tickedOn(mc031, filling),
  };
}

async function attached(
  plan: FilingPlan,
  { mc025 }: CourtForms,
  texts: readonly AttachmentText[],
): Promise<readonly FilledForm[]> {
  if (mc025 === undefined) return [];
  const pages: FilledForm[] = [];
  for (const text of texts) {
    for (const page of await mc025Fillings(plan, mc025, text)) {
      pages.push(await filled(mc025, page));
    }
  }
  return pages;
}

async function filled(form: ReadyForm, { values }: FormFilling): Promise<FilledForm> {
  return {
    id: form.folder.id,
    revision: form.folder.revision,
    fillable: await fill(form, values, 'fillable'),
    flat: await fill(form, values, 'flat'),
  };
}

function tickedOn(form: ReadyForm, { ticked }: FormFilling): CourtFormsPapers['ticked'] {
  return ticked.map((box) => ({ form: form.folder.id, ...box }));
}
