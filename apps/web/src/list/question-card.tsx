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

/** A question over lines: a line with its number of lines; opened, what they share, and what each answer leads to. */
export function QuestionCard({
  client,
  question,
  take,
  isOpen,
  toggle,
  isSkipped = false,
}: {
  client: ListClient
  question: AskedQuestion
  take: Take
  isOpen: boolean
  toggle: () => void
  isSkipped?: boolean
}) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  return (
    <details class="question" open={isOpen}>
      {/* Which question is open is known to the list of them alone. */}
      <summary
        onClick={(event) => {
          event.preventDefault()
          toggle()
        }}
      >
        <h3>{question.isOfMagnets ? say('dyOrTb') : questionText(question, lang)}</h3>{' '}
        {sumsText({ ...question, lines: question.lines }, context)}{' '}
        <span class="quiet">{becauseText(question, context)}</span>
      </summary>
      {isOpen ? (
        <>
          <Shared question={question} />
          <Options question={question} take={take} />
          {question.isTyped ? <TypedAnswer question={question} take={take} /> : null}
          <Ways question={question} take={take} isSkipped={isSkipped} />
          <Fold summary={say('showLines', { count: numberText(question.lines, lang) })}>
            {() => <GoodLinesTable client={client} of={{ question: question.id }} />}
          </Fold>
        </>
      ) : null}
    </details>
  )
}

/** The answers to a question, and what each leads to. */
function Options({ question, take }: { question: AskedQuestion; take: Take }) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  const id = useId()
  return (
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

/** What all lines of a question have in common, and some of their descriptions. */
function Shared({ question: { shared, descriptions } }: { question: AskedQuestion }) {
  const { say } = usePageContext(listSayings)
  const parties = (shared.parties ?? '').split(' | ').filter((part) => part !== '')
  return (
    <p class="quiet">
      {[
        ...(shared.heading === null ? [] : [`HS ${shared.heading}`]),
        ...(shared.grade === null ? [] : [say('sharedGrade', { grade: shared.grade })]),
        ...(shared.supplier === null ? [] : [say('sharedSupplier', { supplier: shared.supplier })]),
        ...(parties.length === 0 ? [] : [say('sharedParties', { parties: [...new Set(parties)].join(' · ') })]),
        ...descriptions.slice(0, MOST_DESCRIPTIONS),
        ...(descriptions.length > MOST_DESCRIPTIONS ? ['…'] : []),
      ].join(' · ')}
    </p>
  )
}

/** The words that led to a question, why a cell says no single value, or the first of the goods. */
function becauseText(
  { because, why, descriptions }: AskedQuestion,
  { say, lang }: PageContextValue<ListSaying>,
): string {
  if (why !== null) return reasonText(why, lang)
  if (because.length === 0) return descriptions[0] ?? ''
  return say('byTheWords', { words: because.map((word) => `“${word}”`).join(formats[lang].comma) })
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
