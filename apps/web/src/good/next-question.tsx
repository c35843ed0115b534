import { useMemo } from 'preact/hooks'
import { type Assessment, factAt, factValue, valueText, withFact } from 'ytterby'
import type { ProductForm } from 'ytterby/schema'
import { usePageContext } from '../parts/context.ts'
import { presumesBuyer } from '../answer/name-buyer.tsx'
import { formats } from '../locales/formats.ts'
import { answerInquiry } from '../place/answer-inquiry.ts'
import { textAt } from '../place/fact.ts'
import { Verdicts } from '../parts/verdict-mark.tsx'
import { withoutAddress } from '../answer/common-text.ts'
import { isOfMagnets, MAGNET_ANSWERS } from './magnets.ts'

type Question = Assessment['questions'][number]

/**
 * The most informative question, with the effect of each answer.
 *
 * @param forms forms that the words of an accepted line suggest; they are offered first.
 */
export function NextQuestion({ answer, forms }: { answer: Assessment; forms: readonly ProductForm[] }) {
  const { say } = usePageContext()
  const [first, ...others] = answer.questions
  if (first === undefined)
    return (
      <p class="card settled" id="next-question" tabIndex={-1}>
        {say(presumesBuyer(answer) ? 'nothingOpenButBuyer' : 'nothingOpen')}
      </p>
    )
  const isDecided = answer.questions.every((question) => leavesVerdict(question, answer))
  const folded = isDecided ? answer.questions : others
  return (
    <section class="card question" aria-labelledby="next-question">
      <h2 id="next-question" tabIndex={-1}>
        {say(isDecided ? 'verdictStands' : 'nextQuestion')}
      </h2>
      {isDecided ? null : <QuestionOptions question={first} forms={forms} />}
      {folded.length === 0 ? null : (
        <details>
          <summary>{say('otherQuestions', { count: folded.length })}</summary>
          {folded.map((question) => (
            <QuestionOptions question={question} forms={forms} key={question.path} />
          ))}
        </details>
      )}
    </section>
  )
}

/** Whether each answer to a question leaves the verdict as it is. */
const leavesVerdict = ({ options }: Question, { verdict }: Assessment): boolean =>
  options.every(({ possible }) => possible.join() === verdict)

/** An answer that is offered: what it states, and its words if they are not those of the value. */
type Offered = { readonly value: unknown; readonly isComplete: boolean; readonly text: string }

/** One open question and its possible answers, each with the verdicts that remain possible. */
function QuestionOptions({ question, forms }: { question: Question; forms: readonly ProductForm[] }) {
  const { path, text } = question
  const { lang, say, place, go } = usePageContext()
  const asksMagnets =
    path === 'product.elements' &&
    factAt(place.inquiry, path) === undefined &&
    isOfMagnets(textAt(place.inquiry, 'product.form'))
  // A name that is close to a listed one is asked about with yes or no.
  const isNamed = path.endsWith('.listed') && textAt(place.inquiry, path.replace(/listed$/, 'name')) !== ''
  const words = (value: unknown): string => {
    const inWords = valueText(value, { lang, inWords: true }, path)
    if (!isNamed) return inWords
    const isOther = value === 'none'
    return factValue(String(!isOther), '', lang) + (isOther ? '' : formats[lang].colon + inWords)
  }
  const values = question.options.map(({ value }): unknown => value)
  const offered: readonly Offered[] = asksMagnets
    ? MAGNET_ANSWERS.map(([key, symbols, isComplete]) => ({
        value: symbols.map((symbol) => ({ symbol })),
        isComplete,
        text: say(key),
      }))
    : [...new Set(path === 'product.form' ? [...forms, ...values] : values)].map((value) => ({
        value,
        // Rare earths that are chosen are all that the good contains.
        isComplete: path === 'product.elements' && Array.isArray(value) && value.length > 0,
        text: words(value),
      }))
  return (
    <fieldset class="options">
      <legend>{asksMagnets ? say('dyOrTb') : withoutAddress(text)}</legend>
      {offered.map((option) => (
        <Option question={question} offered={option} key={JSON.stringify(option.value)} go={go} />
      ))}
      {path === 'product.elements' ? (
        <>
          <button type="button" class="link" onClick={() => document.getElementById('ask-supplier')?.click()}>
            {say('askSupplier')}
          </button>
          <p class="hint">{say('examplesOnly')}</p>
        </>
      ) : null}
      {path === 'endUser.listed' && !isNamed ? <p class="hint">{say('nameInstead')}</p> : null}
    </fieldset>
  )
}

/** An answer to choose, with what is possible then. */
function Option({
  question: { path, options },
  offered: { value, isComplete, text },
  go,
}: {
  question: Question
  offered: Offered
  go: ReturnType<typeof usePageContext>['go']
}) {
  const { place, ruleset, lang } = usePageContext()
  const inquiry = useMemo(() => {
    const stated = withFact(place.inquiry, path, value)
    return isComplete ? withFact(stated, 'product.elementsComplete', true) : stated
  }, [place.inquiry, path, JSON.stringify(value)])
  const key = JSON.stringify(value)
  const known = options.find((option) => JSON.stringify(option.value) === key)
  const possible = useMemo(() => {
    if (known !== undefined) return known.possible
    const outcome = answerInquiry(inquiry, ruleset, lang)
    return outcome.kind === 'answer' ? outcome.answer.possible : []
  }, [known, inquiry, ruleset, lang])
  return (
    <button
      type="button"
      class="option"
      onClick={() => {
        go({ inquiry })
        // The answered question disappears and the next one takes its place.
        requestAnimationFrame(() => document.getElementById('next-question')?.focus())
      }}
    >
      <span>{text}</span>
      <Verdicts verdicts={possible} />
    </button>
  )
}
