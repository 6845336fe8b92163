/** What a declaration on form MC-031 says beside the person's own words. */
export const declarationWords = {
  opening: (declarant: string) => `I, ${declarant}, declare:`,
  capacity:
    'I am the petitioner and the defendant in this case. I have personal knowledge of the facts stated in this declaration.',
  continued: '(Continued on Attachment MC-031, form MC-025.)',
} as const;
