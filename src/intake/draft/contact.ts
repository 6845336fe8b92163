import { onLine } from '../docket/docket-head.ts';
import { docketLines } from '../docket/docket-lines.ts';
import type { Place, PlacedText } from '../place.ts';
import { withShortLines } from '../short-lines.ts';

/** How to reach the person, if a clinic's notes above a docket label it. */
export interface DraftContact {
  readonly phone?: PlacedText;
  readonly address?: {
    readonly street: string;
    readonly city: string;
    readonly zip: string;
    readonly place: Place;
  };
}

export function contactIn(text: string): DraftContact {
  const found: { phone?: PlacedText; address?: NonNullable<DraftContact['address']> } = {};
  for (const { line, text: note } of docketLines(withShortLines(text)).notes) {
    const place = onLine(line);
    const phone =
      /\b(?:tel(?:ephone)?|phone|cell|mobile)\b\s*[.:#]?\s*(\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4})/iu.exec(
        note,
      )?.[1];
    const address =
      /\b(?:addr(?:ess)?|lives at|mailing address)\b\s*[.:]?\s*(.+?),\s*([A-Za-z .]+?),?\s+CA\.?\s+(\d{5})\b/iu.exec(
        note,
      );
    if (phone !== undefined) found.phone ??= { text: phone, place };
    if (address !== null) {
      found.address ??= {
        street: address[1] ?? '',
        city: address[2] ?? '',
        zip: address[3] ?? '',
        place,
      };
    }
  }
  return found;
}
