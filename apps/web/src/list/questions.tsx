import { listSayings } from '../locales/list.ts'
import { useRef, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import { numberText } from '../words/locale.ts'
import { QuestionCard } from './question-card.tsx'
import { useMovingFocus } from './moving-focus.ts'
import type { ListClient } from './list-client.ts'
import type { AskedQuestion, IntakeState } from './intake-protocol.ts'
import type { Take } from './use-list.ts'

const MORE = 10
/** Stands for the id of the chosen question once somebody closed it. */
const NONE = ''

/** The open questions, the one that settles most lines first, and those that were skipped; one of them is shown whole. */
export function Questions({
  client,
  intake,
  take,
  more,
}: {
  client: ListClient
  intake: IntakeState
  take: Take
  more: (count: number) => void
}) {
  const { say, lang } = usePageContext(listSayings)
  const { questions, asked, skipped } = intake
  const section = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  // What was answered is gone: the next question takes its place, for the keyboard as well.
  const takeAndMove = useMovingFocus(take, intake, () =>
    section.current?.querySelector<HTMLElement>('.question[open] > summary, h2[tabindex]'),
  )
  const all = [...questions, ...skipped]
  const open = chosen === NONE ? null : (all.find(({ id }) => id === chosen) ?? questions[0])?.id
  const card = (question: AskedQuestion, isSkipped: boolean) => (
    <li key={question.id}>
      <QuestionCard
        client={client}
        question={question}
        take={(decision) => {
          if ('question' in decision) setChosen(decision.question)
          return takeAndMove(decision)
        }}
        isOpen={question.id === open}
        toggle={() => setChosen(question.id === open ? NONE : question.id)}
        isSkipped={isSkipped}
      />
    </li>
  )
  return (
    <section class="card questions" aria-labelledby="questions" ref={section}>
      {asked > 0 ? <h2 id="questions">{say('questions', { count: numberText(asked, lang) })}</h2> : null}
      {asked === 0 ? (
        <h2 id="questions" tabIndex={-1}>
          {say(skipped.length === 0 ? 'nothingAsked' : 'onlySkipped')}
        </h2>
      ) : null}
      <ol>{questions.map((question) => card(question, false))}</ol>
      {questions.length < asked ? (
        <button type="button" onClick={() => more(questions.length + MORE)}>
          {say('moreQuestions', { count: numberText(asked - questions.length, lang) })}
        </button>
      ) : null}
      {skipped.length === 0 ? null : (
        <Fold summary={say('skippedQuestions', { count: numberText(skipped.length, lang) })}>
          {() => <ol>{skipped.map((question) => card(question, true))}</ol>}
        </Fold>
      )}
    </section>
  )
}
