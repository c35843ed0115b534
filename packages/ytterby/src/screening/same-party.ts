import { editsBetween } from './edits.ts'
import { formsWithoutSpace, nameForm, namesNobody, type NameForm } from './name-form.ts'
import { wholeKey } from './names-index.ts'
import { splitWords } from './split-words.ts'

/** Whether two names are of one party; null if one of them identifies nobody. */
export type Sameness = 'equal' | 'near' | 'different' | null

/** Shorter names allow no edit when two stated names are compared. */
const SHORTEST_STATED_FOR_EDIT = 6

type NamedParty = { name: string; country?: string | undefined }

/**
 * Compares two stated names, which need not be listed. They are equal after folding; near with a different or missing legal
 * form, in different countries, after removing words that may be added to any name, or within one edit in a name of six letters
 * or more.
 *
 * @example sameParty({ name: 'Example Motoren GmbH' }, { name: 'EXAMPLE MOTOREN' }) // 'near'
 */
export function sameParty(a: NamedParty, b: NamedParty): Sameness {
  const [first, second] = [readingsOf(a.name), readingsOf(b.name)]
  if (first === null || second === null) return null
  const anyAlike = (one: readonly NameForm[], other: readonly NameForm[], key: (form: NameForm) => string): boolean =>
    one.some((reading) => other.some((also) => key(also) === key(reading)))
  const elsewhere = a.country !== undefined && b.country !== undefined && a.country !== b.country
  if (!elsewhere && anyAlike(first.strict, second.strict, wholeKey)) return 'equal'
  if (anyAlike([...first.strict, ...first.loose], [...second.strict, ...second.loose], ({ base }) => base))
    return 'near'
  const [base, other] = [first.form.base, second.form.base].map((text) => [...text])
  const longEnough = Math.min(base?.length ?? 0, other?.length ?? 0) >= SHORTEST_STATED_FOR_EDIT
  return longEnough && editsBetween(base ?? [], other ?? [], 1) <= 1 ? 'near' : 'different'
}

type Readings = { form: NameForm; strict: NameForm[]; loose: NameForm[] }

function readingsOf(name: string): Readings | null {
  const split = splitWords(name)
  const form = nameForm(split)
  if (namesNobody(form)) return null
  const readings = [form.words]
  const last = form.words.findLastIndex(({ isForm }, at) => isForm && at > 0)
  if (last !== -1 && last < form.words.length - 1) readings.push(form.words.slice(0, last + 1))
  if (form.words[0]?.word === 'the') readings.push(form.words.slice(1))
  const bracket = /[(（[][^)）\]]*[)）\]]/g
  if (bracket.test(name)) readings.push(nameForm(splitWords(name.replaceAll(bracket, ' '))).words)
  const loose = readings
    .slice(1)
    .map((words) => nameForm({ words: words.map(({ word }) => word), cuts: [], lookAlike: false, script: false }))
    .filter((reading) => !namesNobody(reading))
  return { form, strict: [form, ...formsWithoutSpace(form)], loose }
}
