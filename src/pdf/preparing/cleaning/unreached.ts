import type { PDFContext } from 'pdf-lib';
import { dropUnreachable } from '../../drop-unreachable.ts';

/**
 * Drops every object that nothing refers to any more, such as the scripts and the XFA that were
 * removed.
 */
export function removeUnreached(context: PDFContext): void {
  dropUnreachable(context);
  // The writer counts from here, whatever is left.
  context.largestObjectNumber = context
    .enumerateIndirectObjects()
    .reduce((largest, [ref]) => Math.max(largest, ref.objectNumber), 0);
}
