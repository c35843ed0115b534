import table from './clauses.json' with { type: 'json' }

/**
 * The Chinese words that a citation rests on, by its key: at most 60 characters, as the text or a copy of it prints them. A
 * citation without an entry was read in other words, or only in a translation. Evidence, as the sources are; no answer needs it.
 */
export const clauses: ReadonlyMap<string, string> = new Map(table.map(({ cite, zh }) => [cite, zh]))
