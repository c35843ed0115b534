import { notFound, type Refusal } from '@ytterby/http/problem'

/** The refusal for a watch that does not exist, or belongs to another key: the two cannot be told apart. */
export const noSuchWatch = (): Refusal => notFound('id', 'No watch of this key has this id.')

/** The refusal for a line that the watch does not have. */
export const noSuchLine = (): Refusal => notFound('line', 'The watch has no line with this id.')
