import { filled } from '../../locales/filled.ts'
import type { Lang } from '../../locales/langs.ts'
import { listQuestions } from '../../locales/list-questions.ts'
import type { ListOption, ListQuestion } from './list-question.ts'
import { fieldText, statesText } from './value-text.ts'

/** What its text says of a question. */
export type QuestionToTell = Pick<ListQuestion, 'kind' | 'path' | 'text'> & {
  readonly shared: Pick<ListQuestion['shared'], 'header' | 'cell'>
  readonly options: readonly Pick<ListOption, 'as' | 'states'>[]
}

/**
 * A question over lines as a sentence. What the engine asks stays in the language of its answers.
 *
 * @example questionText(question, 'en') // 'Are these goods what their words say: NdFeB magnet; Nd, perhaps others?'
 */
export function questionText(question: QuestionToTell, lang: Lang): string {
  const { kind, path, text, options, shared } = question
  const { question: texts, header: named, noHeader } = listQuestions[lang]
  const name = fieldText(path, lang)
  switch (kind) {
    case 'set-aside':
      return texts.setAside
    case 'proposal': {
      const accepted = options.filter(({ as }) => as === 'accepted')
      const isByEntry = path === 'product.controlCode'
      // The last of them states that no entry names the goods.
      const only = isByEntry || accepted.length === 1 ? accepted.at(-1) : undefined
      if (only === undefined) return texts.whichIsIt
      return filled(isByEntry ? texts.whichEntry : texts.isIt, { what: statesText(only.states, path, lang) })
    }
    case 'fact':
      return text ?? filled(texts.fact, { name })
    case 'convention':
    case 'cell': {
      const header = shared.header ? filled(named, { header: shared.header }) : noHeader
      const sentence =
        kind === 'convention' ? texts[conventionOf(path, options)] : options.length > 0 ? texts.cell : texts.correct
      return filled(sentence, { header, name, cell: shared.cell ?? '' })
    }
  }
}

const NAMED = ['dayOrder', 'decimalSign', 'unit', 'field'] as const

/** The convention that is asked about, where it is a single one. */
function conventionOf(
  path: string,
  options: QuestionToTell['options'],
): (typeof NAMED)[number] | 'column' | 'convention' {
  const conventions = new Set(options.flatMap(({ states }) => Object.keys(states)))
  const [only] = conventions
  if (conventions.size !== 1) return 'convention'
  if (only === 'field' && path !== 'asOf') return 'column'
  return NAMED.find((one) => one === only) ?? 'convention'
}
