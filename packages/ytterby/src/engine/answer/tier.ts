import type { Assessment } from '../../schema/assessment.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { table } from '../law/table.ts'
import { LANGS, type Lang } from '../../locales/langs.ts'
import { PRODUCT_FORMS } from '../../schema/product-form.ts'
import type { InquiryCase } from './case.ts'
import { cite, sortedUnique } from './cited.ts'
import { langAt, langIndex, say } from './say.ts'

type Tier = Pick<Assessment, 'tier' | 'tierReason' | 'tierCitations'>

/** The framework's tier for the form, or why there is none. An analogy is explained too. */
export function tierOf(inquiryCase: InquiryCase): Tier {
  const { ruleset, era, evaluation, lang } = inquiryCase
  const { form } = evaluation.good
  const isBefore = era.asOf < ruleset.data.framework.from
  const key = isBefore ? BEFORE : form === null ? OPEN : PRODUCT_FORMS.indexOf(form) + FORMS
  const found = tiers(ruleset).at(key * LANGS.length + langIndex(lang))
  if (found.tier !== null) cite(inquiryCase, ...found.tier.citations)
  // The reason can rest on law not yet published.
  return found.tierCitations === undefined
    ? found
    : { ...found, tierCitations: cite(inquiryCase, ...found.tierCitations) }
}

/** Keys of the table: before the framework, open form, then one for each form. */
const BEFORE = 0
const OPEN = 1
const FORMS = 2

/** Tiers by form and language. */
const tiers = table(
  () => (FORMS + PRODUCT_FORMS.length) * LANGS.length,
  (law, key) => tierAt(law, Math.floor(key / LANGS.length), langAt(key % LANGS.length)),
)

function tierAt(law: CompiledRuleset, index: number, lang: Lang): Tier {
  const { framework, warnings } = law.data
  const because = (code: string | undefined): Pick<Assessment, 'tierReason' | 'tierCitations'> => {
    const sentence = code === undefined ? undefined : warnings[code]
    return sentence === undefined
      ? {}
      : { tierReason: say({ lang }, sentence.text), tierCitations: sortedUnique([...sentence.citations]) }
  }
  if (index === BEFORE) return { tier: null, ...because('tiers-from-2025') }
  const form = PRODUCT_FORMS[index - FORMS]
  const entry = form === undefined ? undefined : law.forms.get(form)
  if (entry === undefined) return { tier: null, ...because('tier-form-open') }
  const tier = framework.tiers.find(({ level }) => level === entry.tier?.level)
  if (entry.tier === null || tier === undefined) return { tier: null, ...because(entry.tierReason) }
  return {
    tier: {
      level: tier.level,
      name: say({ lang }, tier.name),
      controls: say({ lang }, tier.controls),
      basis: entry.tier.basis,
      citations: [framework.cites.tiers],
    },
    ...because(entry.tierReason),
  }
}
