/** What `dismissal law` says around the list of sections. */
export const lawSaid = { oneOfThem: 'One of them: dismissal law 1203.41' } as const;
