/** Forms of goods with magnets inside, whose makers know the magnets and seldom every rare earth of the good. */
const WITH_MAGNETS = new Set([
  'motor',
  'motor-rotor',
  'sensor',
  'loudspeaker',
  'electronic-component',
  'consumer-article',
])

/** Whether a person who has a good of this form is asked for its magnets instead of for every rare earth. */
export const isOfMagnets = (form: string | undefined): boolean => form !== undefined && WITH_MAGNETS.has(form)

/**
 * What magnets can hold that decides: the text of the answer, the rare earths, and whether they are all. Neodymium is in each of
 * them; that of dysprosium or terbium says nothing of others.
 */
export const MAGNET_ANSWERS = [
  ['magnetsNeither', ['Nd', 'Pr'], true],
  ['magnetsDy', ['Nd', 'Dy'], false],
  ['magnetsTb', ['Nd', 'Tb'], false],
  ['magnetsBoth', ['Nd', 'Dy', 'Tb'], false],
] as const
