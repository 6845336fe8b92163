import { strToU8, zipSync } from 'fflate';
import type { Paper } from './block.ts';
import { docxBody } from './docx-body.ts';
import {
  contentTypes,
  coreProperties,
  documentRelations,
  footer,
  footerId,
  numbering,
  packageRelations,
  settings,
  styles,
} from './docx-parts.ts';
import type { PleadingCaption } from './pleading-caption.ts';

/**
 * A paper as a Word document (ECMA-376) for a lawyer to edit: numbered lines, headings, lists and
 * tables as Word's own. The same paper gives the same bytes.
 */
export function paperToDocx(paper: Paper, caption?: PleadingCaption): Uint8Array {
  const body = docxBody(paper.blocks, caption);
  const { language } = paper;
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': packageRelations(),
    'docProps/core.xml': coreProperties(paper.title, language),
    'word/document.xml': documentXml(body.xml),
    'word/_rels/document.xml.rels': documentRelations(),
    'word/styles.xml': styles(language),
    'word/numbering.xml': numbering(body.starts),
    'word/settings.xml': settings(language),
    'word/footer1.xml': footer(paper.footer),
  };
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // The first date a zip file allows, in any time zone: no clock in a paper.
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Letter paper, 28 numbered lines a page (rule 2.108), an inch and a quarter at the left. */
function documentXml(body: string): string {
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="${footerId}"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="720" w:bottom="950" w:left="1800" w:header="360" w:footer="280" w:gutter="0"/><w:lnNumType w:countBy="1" w:distance="360" w:restart="newPage"/></w:sectPr>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}${section}</w:body></w:document>`;
}
