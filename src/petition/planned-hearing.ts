import type { Hearing } from '../record/record.ts';

/** A hearing as papers say it: "Department 30" and "Dept. 30" stand behind the word as "30". */
export function plannedHearing(hearing: Hearing): Hearing {
  const { department, ...when } = hearing;
  if (department === undefined) return hearing;
  const name = department.trim().replace(/^(?:department|dept\b\.?)[\s:]*/iu, '');
  return name === '' ? when : { ...when, department: name };
}
