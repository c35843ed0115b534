/** The Chinese title of an instrument up to its number, the whole where it has none: what it is called for short. */
export const numberInTitle = (title: string): string => /^.*?(第\d+号|〔\d+〕\d+号)/.exec(title)?.[0] ?? title
