import { listSayings, type ListSaying } from '../locales/list.ts'
import { useId, useState } from 'preact/hooks'
import { leadsToText, optionText, questionText, reasonText } from 'ytterby/lists'
import { MAGNET_ANSWERS } from '../good/magnets.ts'
import { usePageContext, type PageContextValue } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import { formats } from '../locales/formats.ts'
import { numberText } from '../words/locale.ts'
import { GoodLinesTable } from './good-lines.tsx'
import { sumsText } from './triage-table.tsx'
import type { ListClient } from './list-client.ts'
import type { AskedQuestion } from './intake-protocol.ts'
import type { Take } from './use-list.ts'

const MOST_DESCRIPTIONS = 4

/** A question over lines: what they share, and what each answer leads to. */
export function QuestionCard({
  client,
  question,
  take,
  isSkipped = false,
}: {
  client: ListClient
  question: AskedQuestion
  take: Take
  isSkipped?: boolean
}) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  const id = useId()
  const { descriptions } = question
  return (
    <article class="question" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {question.isOfMagnets ? say('dyOrTb') : questionText(question, lang)}
      </h3>
      <p class="sums">
        <strong>{sumsText({ ...question, lines: question.lines }, context)}</strong> <Shared question={question} />
      </p>
      <Because question={question} />
      {descriptions.length === 0 ? null : (
        <p class="quiet">
          {descriptions.slice(0, MOST_DESCRIPTIONS).join(' · ')}
          {descriptions.length > MOST_DESCRIPTIONS ? ' …' : ''}
        </p>
      )}
      <ul class="plain options" aria-label={say('answers')}>
        {question.options.map((option, at) => {
          const leadsTo = leadsToText(option, lang)
          return (
            <li key={at}>
              <button
                type="button"
                {...(leadsTo === '' ? {} : { 'aria-describedby': `${id}-${at}` })}
                onClick={() => void take({ kind: 'give', question: question.id, answer: at })}
              >
                {answerText(question, at, context)}
              </button>
              <span class="hint" id={`${id}-${at}`}>
                {leadsTo}
              </span>
            </li>
          )
        })}
      </ul>
      {question.isTyped ? <TypedAnswer question={question} take={take} /> : null}
      <Ways question={question} take={take} isSkipped={isSkipped} />
      <Fold summary={say('showLines', { count: numberText(question.lines, lang) })}>
        {() => <GoodLinesTable client={client} of={{ question: question.id }} />}
      </Fold>
    </article>
  )
}

/** An answer in words: the three ways to say no are told apart. */
function answerText(question: AskedQuestion, at: number, { say, lang }: PageContextValue<ListSaying>): string {
  const option = question.options[at]
  const magnets = MAGNET_ANSWERS[at]
  if (option === undefined) return ''
  if (question.isOfMagnets && magnets !== undefined) return say(magnets[0])
  if (question.kind === 'proposal' && option.states['product.elements'] === 'none') return say('surelyNone')
  const isOneOfMany = question.options.filter(({ as }) => as === 'accepted').length > 1
  if (question.kind === 'proposal' && option.as === 'rejected' && isOneOfMany) return say('noneOfThese')
  return optionText(question, option, lang)
}

/** What all lines of a question have in common. */
function Shared({ question: { shared } }: { question: AskedQuestion }) {
  const { say } = usePageContext(listSayings)
  const parties = (shared.parties ?? '').split(' | ').filter((part) => part !== '')
  return (
    <span class="quiet">
      {[
        ...(shared.heading === null ? [] : [`HS ${shared.heading}`]),
        ...(shared.grade === null ? [] : [say('sharedGrade', { grade: shared.grade })]),
        ...(shared.supplier === null ? [] : [say('sharedSupplier', { supplier: shared.supplier })]),
        ...(parties.length === 0 ? [] : [say('sharedParties', { parties: [...new Set(parties)].join(' · ') })]),
      ].join(' · ')}
    </span>
  )
}

/** The words that led to a question, or why a cell says no single value. */
function Because({ question: { because, why } }: { question: AskedQuestion }) {
  const { say, lang } = usePageContext(listSayings)
  if (why !== null) return <p>{reasonText(why, lang)}</p>
  if (because.length === 0) return null
  return <p>{say('byTheWords', { words: because.map((word) => `“${word}”`).join(formats[lang].comma) })}</p>
}

/** An answer to be typed: rare earths, or what a cell means. */
function TypedAnswer({ question, take }: { question: AskedQuestion; take: Take }) {
  const { say } = usePageContext(listSayings)
  const id = useId()
  const [text, setText] = useState('')
  const [isComplete, setComplete] = useState(true)
  const isElements = question.path === 'product.elements' && question.kind === 'fact'
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        void take({ kind: 'give', question: question.id, answer: { text, complete: isComplete } })
      }}
    >
      <label for={id}>{say(isElements ? 'typeElements' : question.kind === 'cell' ? 'typeValue' : 'typeFact')}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          value={text}
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
        <button type="submit">{say('useTyped')}</button>
      </div>
      {isElements ? (
        <label class="check">
          <input
            type="checkbox"
            checked={isComplete}
            onChange={({ currentTarget: { checked } }) => setComplete(checked)}
          />
          {say('allElements')}
        </label>
      ) : null}
    </form>
  )
}

/** Other ways to go on: each good on its own, or later. */
function Ways({
  question: { id, kind, goods, partOf },
  take,
  isSkipped,
}: {
  question: AskedQuestion
  take: Take
  isSkipped: boolean
}) {
  const { say, lang } = usePageContext(listSayings)
  // A column is read in one way, whatever its goods.
  const isAboutGoods = kind !== 'convention' && kind !== 'cell'
  return (
    <div class="buttons">
      {isAboutGoods && partOf === null && goods > 1 ? (
        <button type="button" class="small" onClick={() => void take({ kind: 'ask-apart', question: id })}>
          {say('askApart', { count: numberText(goods, lang) })}
        </button>
      ) : null}
      {partOf === null ? null : (
        <button type="button" class="small" onClick={() => void take({ kind: 'ask-together', question: partOf })}>
          {say('askTogether')}
        </button>
      )}
      <button
        type="button"
        class="small"
        onClick={() => void take({ kind: isSkipped ? 'ask-again' : 'skip', question: id })}
      >
        {say(isSkipped ? 'askAgain' : 'skipQuestion')}
      </button>
    </div>
  )
}
