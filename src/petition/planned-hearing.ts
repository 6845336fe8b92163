import type { Hearing } from '../record/record.ts';

/** A hearing as papers print it: "Department 30" and "Dept. 30" become "30" after the word. */
export function plannedHearing(hearing: Hearing): Hearing {
  const { department, ...when } = hearing;
  if (department === undefined) return hearing;
  const name = department.trim().replace(/^(?:department|dept\b\.?)[\s:]*/iu, '');
  return name === '' ? when : { ...when, department: name };
}
