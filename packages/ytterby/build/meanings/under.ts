/** What the fields of a type mean, by path: `documents[].id`; `*` stands for any key. */
export type Meanings = Readonly<Record<string, string>>

/** The meanings of a type at the place where another type holds it. */
export const under = (path: string, meanings: Meanings): Meanings =>
  Object.fromEntries(Object.entries(meanings).map(([field, meaning]) => [`${path}.${field}`, meaning]))
