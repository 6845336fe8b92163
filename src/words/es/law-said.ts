/** What `dismissal law` says around the list of sections. */
export const lawSaid = { oneOfThem: 'Una de ellas: dismissal law 1203.41' } as const;
