/** Names of the months and their abbreviations, from January on, one month a line. */
declare const months: readonly { readonly names: readonly string[] }[]
export = months
