import { type Assessment, valueText } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { textAt } from '../place/fact.ts'
import { Verdicts } from '../parts/verdict-mark.tsx'

type Question = Assessment['questions'][number]

/** The most informative question, with the effect of each answer. */
export function NextQuestion({ questions }: { questions: readonly Question[] }) {
  const { say } = usePageContext()
  const [first, ...others] = questions
  if (first === undefined)
    return (
      <p class="card settled" id="next-question" tabIndex={-1}>
        {say('nothingOpen')}
      </p>
    )
  return (
    <section class="card question" aria-labelledby="next-question">
      <h2 id="next-question" tabIndex={-1}>
        {say('nextQuestion')}
      </h2>
      <QuestionOptions question={first} />
      {others.length === 0 ? null : (
        <details>
          <summary>{say('otherQuestions', { count: others.length })}</summary>
          {others.map((question) => (
            <QuestionOptions question={question} key={question.path} />
          ))}
        </details>
      )}
    </section>
  )
}

/** Forms of goods with magnets inside, whose makers know the magnets and seldom every rare earth of the good. */
const WITH_MAGNETS = /^(?:motor(?:-rotor)?|sensor|loudspeaker)$/

const hasDyOrTb = ({ value }: Question['options'][number]): boolean => /"(?:Dy|Tb)"/.test(JSON.stringify(value))

/** One open question and its possible answers, each with the verdicts that remain possible. */
function QuestionOptions({ question: { path, text, options } }: { question: Question }) {
  const { state, lang, say, place } = usePageContext()
  const isOfMagnets = path === 'product.elements' && WITH_MAGNETS.test(textAt(place.inquiry, 'product.form'))
  return (
    <fieldset class="options">
      <legend>{isOfMagnets ? say('dyOrTb') : text}</legend>
      {(isOfMagnets ? options.filter(hasDyOrTb) : options).map(({ value, possible }) => (
        <button
          type="button"
          class="option"
          key={JSON.stringify(value)}
          onClick={() => {
            state(path, value)
            // Rare earths that are chosen are all that the good contains, but not those of its magnets.
            if (path === 'product.elements' && !isOfMagnets && Array.isArray(value) && value.length > 0)
              state('product.elementsComplete', true)
            // The answered question disappears and the next one takes its place.
            requestAnimationFrame(() => document.getElementById('next-question')?.focus())
          }}
        >
          <span>{valueText(value, { lang, inWords: true }, path)}</span>
          {isOfMagnets ? null : <Verdicts verdicts={possible} />}
        </button>
      ))}
      {path === 'product.elements' ? (
        <>
          <button type="button" class="link" onClick={() => document.getElementById('ask-supplier')?.click()}>
            {say('askSupplier')}
          </button>
          <p class="hint">{say('examplesOnly')}</p>
        </>
      ) : null}
      {path === 'endUser.listed' ? <p class="hint">{say('nameInstead')}</p> : null}
    </fieldset>
  )
}
