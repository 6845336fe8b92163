/** Which of the project's own pleadings a form is; its layout has a date like a form's revision. */
export const ownForms = {
  petition: { id: 'own-petition', revision: '2026-11' },
  order: { id: 'own-order', revision: '2026-11' },
} as const;
