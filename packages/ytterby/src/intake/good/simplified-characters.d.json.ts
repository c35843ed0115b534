/** Traditional characters in one text, and at the same places of another the simplified ones that words are compared in. */
declare const characters: Readonly<Record<'traditional' | 'simplified', readonly string[]>>
export = characters
