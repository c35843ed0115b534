import type { Lang } from '../locales/langs.ts'
import type { statementTexts } from '../locales/papers/end-user-statement.ts'
import type { ProductForm } from '../schema/product-form.ts'

type Texts = (typeof statementTexts)[Lang]

/** The undertakings, with the passages that require them, or the restriction of the answer that brings them. */
export const UNDERTAKINGS: readonly {
  readonly id: keyof Texts['clauses']
  readonly citations: readonly string[]
  /** Only where the answer contains this restriction. */
  readonly restriction?: string
}[] = [
  { id: 'endUse', citations: ['d792-24', 'ecl-16'] },
  { id: 'thirdParty', citations: ['d792-24', 'ecl-16'] },
  { id: 'militaryStrength', citations: [], restriction: 'watch-list-pledge' },
]

/** What the parties should know; law first. */
export const NOTES: readonly {
  readonly id: keyof Texts['notes']
  readonly basis: 'law' | 'custom'
  readonly citations: readonly string[]
  readonly from?: string
  /** The only forms it applies to; an open form can be any of them. */
  readonly forms?: readonly ProductForm[]
}[] = [
  { id: 'issuer', basis: 'law', citations: ['d792-24', 'ecl-15'] },
  { id: 'changed', basis: 'law', citations: ['d792-25'] },
  { id: 'verification', basis: 'law', citations: ['d792-26'] },
  { id: 'records', basis: 'law', citations: ['d792-27'] },
  { id: 'translation', basis: 'custom', from: '2023-12-01', citations: ['practice-papers'] },
  {
    id: 'photos',
    basis: 'custom',
    from: '2025-11-30',
    forms: ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
    citations: ['practice-2025-11'],
  },
]

/** Lists that impose conditions on deals with a listed party. */
export const LISTS: readonly { readonly list: keyof Texts['lists']; readonly citations: readonly string[] }[] = [
  { list: 'watch-list', citations: ['d792-26'] },
  { list: 'control-list', citations: ['d792-28', 'ecl-18'] },
]
