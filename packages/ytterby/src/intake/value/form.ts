import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import { foldWords } from '../good/fold.ts'
import { proposeGood } from '../good/propose-good.ts'
import { entryOf } from '../good/vocabulary.ts'
import { reason } from '../reason.ts'
import { asked, NOTHING, valued, type Read } from './read.ts'

/** A form of goods by its id or by the words of trade; several that fit are asked about. */
export function readForm(text: string): Read<string> {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (plain === '') return NOTHING
  const id = plain.replaceAll(/[\s_]+/g, '-')
  const exact = PRODUCT_FORMS.find((form) => form === id || `${form}s` === id)
  if (exact !== undefined) return valued(exact)
  const { forms, because } = proposeGood({ description: plain })
  // A misspelt word is left to the contract, which names the form that was meant.
  const words = /\s/.test(plain) ? because : [plain]
  const [certain] = words.some((word) => entryOf(foldWords(word)) !== undefined) ? forms.certain : []
  if (certain !== undefined) return valued(certain)
  const either = [...new Set([...forms.possible, ...PRODUCT_FORMS.filter((form) => form.split('-').includes(id))])]
  const [only] = either
  if (only !== undefined && either.length === 1) return valued(only)
  return either.length === 0
    ? asked([], reason('noForm', { text: text.trim() }))
    : asked(either, reason('severalForms', { text: text.trim(), either }))
}
