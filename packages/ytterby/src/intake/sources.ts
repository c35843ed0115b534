/** Where what is proposed comes from. None of it is law, and none decides. */
export const INTAKE_SOURCES = {
  words: {
    title: 'Trade words for goods, materials and parts in twenty languages',
    note: 'Written for this package from catalogues and tariff headings; unverified. They prompt questions and values to accept.',
  },
  headings: {
    title: 'Headings of the Harmonized System 2022: named by the law, able to hold rare earths, or not known to',
    note: 'Triage knowledge of one reader, read on 2026-11-27; mostly unverified. It sorts questions and never decides.',
  },
} as const
