import { listSayings } from '../locales/list.ts'
import { useRef } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import { numberText } from '../words/locale.ts'
import { QuestionCard } from './question-card.tsx'
import { useMovingFocus } from './moving-focus.ts'
import type { ListClient } from './list-client.ts'
import type { IntakeState } from './intake-protocol.ts'
import type { Take } from './use-list.ts'

const MORE = 10

/** The open questions, the one that settles most lines first, and those that were skipped. */
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
  // What was answered is gone: the next question takes its place, for the keyboard as well.
  const takeAndMove = useMovingFocus(take, intake, () => section.current?.querySelector<HTMLElement>('[tabindex="-1"]'))
  return (
    <section class="card questions" aria-labelledby="questions" ref={section}>
      {asked > 0 ? <h2 id="questions">{say('questions', { count: numberText(asked, lang) })}</h2> : null}
      {asked === 0 ? (
        <h2 id="questions" tabIndex={-1}>
          {say(skipped.length === 0 ? 'nothingAsked' : 'onlySkipped')}
        </h2>
      ) : null}
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionCard client={client} question={question} take={takeAndMove} />
          </li>
        ))}
      </ol>
      {questions.length < asked ? (
        <button type="button" onClick={() => more(questions.length + MORE)}>
          {say('moreQuestions', { count: numberText(asked - questions.length, lang) })}
        </button>
      ) : null}
      {skipped.length === 0 ? null : (
        <Fold summary={say('skippedQuestions', { count: numberText(skipped.length, lang) })}>
          {() => (
            <ol>
              {skipped.map((question) => (
                <li key={question.id}>
                  <QuestionCard client={client} question={question} take={takeAndMove} isSkipped />
                </li>
              ))}
            </ol>
          )}
        </Fold>
      )}
    </section>
  )
}
