/** The columns of the DOJ's file that we read, by name; found by header or by position. */
export const columns = {
  SUBJECT_ID: 3,
  PRI_NAME: 13,
  PRI_DOB: 15,
  MULTI_SOURCE: 31,
  STP_EVENT_DATE: 41,
  STP_TYPE_DESCR: 43,
  STP_ORI_DESCR: 47,
  STP_ORI_CNTY_NAME: 49,
  CNT_ORDER: 51,
  DISP_DATE: 52,
  OFN: 53,
  OFFENSE_DESCR: 55,
  OFFENSE_QUAL_LST: 57,
  DISP_OFFENSE_DESCR: 59,
  CONV_OFFENSE_DESCR: 64,
  FE_NUM_CITE: 70,
  FE_NUM_DOCKET: 71,
  FE_NUM_CRT_CASE: 77,
  FE_NUM_WARRANT: 78,
  DISP_ORDER: 79,
  DISP_DESCR: 81,
  CONV_STAT_DESCR: 83,
  SENT_ORDER: 85,
  SENT_LOC_DESCR: 87,
  SENT_LENGTH: 88,
  SENT_TIME_CODE: 89,
  SENT_TIME_DESCR: 90,
  COMMENT_TEXT: 94,
} as const;

export type Column = keyof typeof columns;

const width = 95;

export interface CountyRow {
  readonly line: number;
  readonly of: (column: Column) => string;
}

export interface CountyRows {
  readonly rows: readonly CountyRow[];
  /** Lines that do not have the file's 95 fields. */
  readonly damaged: readonly { readonly line: number; readonly text: string }[];
}

/** Whether a text is the DOJ's county file: its header, or rows with 95 fields. */
export function isCountyFile(text: string): boolean {
  const first =
    text
      .replace(/^\uFEFF/u, '')
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  return /^"?RECORD_ID"?,/u.test(first) || fieldsOf(first).length === width;
}

export function countyRows(text: string): CountyRows {
  const rows: CountyRow[] = [];
  const damaged: { line: number; text: string }[] = [];
  let places: ReadonlyMap<string, number> | undefined;
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .forEach((raw, index) => {
      if (raw.trim() === '') return;
      const fields = fieldsOf(raw.replace(/\r$/u, ''));
      if (index === 0 && fields[0]?.trim() === 'RECORD_ID') {
        places = new Map(fields.map((name, at) => [name.trim(), at]));
      } else if (fields.length !== (places?.size ?? width)) {
        damaged.push({ line: index + 1, text: '' });
      } else rows.push(rowOf(fields, index + 1, places));
    });
  return { rows, damaged };
}

function rowOf(
  fields: readonly string[],
  line: number,
  places: ReadonlyMap<string, number> | undefined,
): CountyRow {
  return {
    line,
    of: (column) => {
      const at = places === undefined ? columns[column] - 1 : places.get(column);
      const value = (at === undefined ? '' : (fields[at] ?? '')).trim();
      // Empty values may be blank, a dash or a word.
      return value === '-' || value === 'NULL' ? '' : value;
    },
  };
}

/** Comma-separated fields; quotes protect commas, and a doubled quote is one. */
function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] ?? '';
    if (sign === '"') {
      if (quoted && line[index + 1] === '"') {
        field += '"';
        index += 1;
      } else quoted = !quoted;
    } else if (sign === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else field += sign;
  }
  return [...fields, field];
}
