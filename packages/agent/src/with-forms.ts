import { assess, type Assessment, type Ruleset } from 'ytterby'
import { proposeGood } from 'ytterby/lists'

/** An answer that asks for the form of a good offers the forms that its words leave. */
export function withForms(assessment: Assessment, ruleset: Ruleset): Assessment {
  const { inquiry, questions, lang } = assessment
  const [first, ...others] = questions
  const { description = '', commodityCode = '' } = inquiry.product ?? {}
  const forms = first?.path === 'product.form' ? proposeGood({ description, commodityCode }).forms.possible : []
  if (first === undefined || forms.length === 0) return assessment
  const options = forms.map((value) => {
    const asked = { ...inquiry, product: { ...inquiry.product, form: value } }
    return { value, possible: assess(asked, { ruleset, lang }).possible }
  })
  return { ...assessment, questions: [{ ...first, options }, ...others] }
}
