import { placeText } from '../place/use-law.ts'
import { formats } from '../locales/formats.ts'
import { useEffect, useId, useRef } from 'preact/hooks'
import { canonicalJson, signOf, wordOf, phrase } from 'ytterby'
import type { CompositionAnswer } from 'ytterby/composition'
import { Cite, Sourced } from '../answer/sources.tsx'
import { compositionSayings } from '../locales/composition.ts'
import { usePageContext } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { dayText } from '../words/locale.ts'
import type { AnsweredComposition } from './composition-protocol.ts'
import { PartsTree } from './parts-tree.tsx'

/** The most refusals that are shown. */
const MOST_SHOWN = 20

type Answers = { readonly answers: File | null; readonly openAnswers: (file: File) => void }

/** What came of a bill of materials: the answer first, then whom to ask, then everything in it. */
export function CompositionResults({ answered, ...more }: { answered: AnsweredComposition } & Answers) {
  return answered.kind === 'refused' ? (
    <Refused issues={answered.issues} />
  ) : (
    <Sourced citations={answered.answer.citations}>
      <Answer {...answered} {...more} />
    </Sourced>
  )
}

function Refused({ issues }: Pick<Extract<AnsweredComposition, { kind: 'refused' }>, 'issues'>) {
  const { say } = usePageContext(compositionSayings)
  return (
    <section class="card refused" role="alert">
      <p>{say('refusedParts')}</p>
      <ul>
        {issues.slice(0, MOST_SHOWN).map(({ place, text }) => (
          <li key={place + text}>
            {place === '' ? null : <code>{place}</code>} {text}
          </li>
        ))}
      </ul>
      {issues.length > MOST_SHOWN ? <p>{say('moreRefusals', { count: issues.length - MOST_SHOWN })}</p> : null}
    </section>
  )
}

/** The colour and the sign of an outcome: those of a verdict that weighs as much. */
const LIKE = { reached: 'permit-required', open: 'depends', 'not-reached': 'no-permit' } as const

type Answered = Extract<AnsweredComposition, { kind: 'answer' }> & Answers

function Answer({ answer, tree, letters, table, unread, leftOut, answers, openAnswers }: Answered) {
  const { say, lang } = usePageContext(compositionSayings)
  const heading = useRef<HTMLHeadingElement>(null)
  // Screen readers and the keyboard go on from the answer.
  useEffect(() => heading.current?.focus(), [answer])
  return (
    <>
      <section class={`card verdict ${LIKE[answer.outcome]}`} aria-labelledby="composition-answer">
        <h2 id="composition-answer" tabIndex={-1} ref={heading}>
          <span class="sign" aria-hidden="true">
            {signOf(LIKE[answer.outcome])}
          </span>
          {answer.headline}
        </h2>
        <Asked answer={answer} />
        <Limbs answer={answer} />
      </section>
      <Questions answer={answer} letters={letters} table={table} answers={answers} openAnswers={openAnswers} />
      <PartsTree answer={answer} tree={tree} />
      <section class="card">
        <details>
          <summary>{say('whyReached')}</summary>
          <Texts of={answer.because} />
        </details>
        <details>
          <summary>{say('whatIsPresumed')}</summary>
          <Texts of={answer.notes} />
          {leftOut === 0 ? null : <p>{say('leftOutRows', { count: leftOut })}</p>}
          {unread.length === 0 ? null : <p>{say('unreadColumns', { columns: unread.join(formats[lang].comma) })}</p>}
        </details>
        <button
          type="button"
          onClick={() => saveFile('composition.json', 'application/json', `${canonicalJson(answer)}\n`)}
        >
          {say('wholeAnswer')}
        </button>
      </section>
    </>
  )
}

/** Whom to ask first, beside the answer. */
function Asked({ answer: { outcome, questions } }: { answer: CompositionAnswer }) {
  const { say } = usePageContext(compositionSayings)
  const [first] = questions
  if (first === undefined) return outcome === 'open' ? null : <p>{say('nothingToAsk')}</p>
  return (
    <p>
      <strong>{say('firstAsk', { who: first.supplier ?? first.id })}</strong> {first.text}
    </p>
  )
}

function Limbs({ answer: { limbs, asOf } }: { answer: CompositionAnswer }) {
  const { say, lang } = usePageContext(compositionSayings)
  if (limbs.length === 0) return null
  return (
    <>
      <p>{say('statesOfLimbs', { day: dayText(asOf, lang) })}</p>
      <ul>
        {limbs.map(({ limb, article, state, everInForce, citations }) => (
          <li key={limb}>
            {placeText(article, lang) + formats[lang].colon}
            <span class={`state ${state}`}>{wordOf(state, lang)}</span>
            {everInForce || state === 'in-force' ? '' : phrase('aside', lang, { text: phrase('never', lang) })}{' '}
            <Cite ids={citations} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Questions({
  answer,
  letters,
  table,
  answers,
  openAnswers,
}: Omit<Answered, 'kind' | 'tree' | 'unread' | 'leftOut'>) {
  const { say } = usePageContext(compositionSayings)
  const id = useId()
  if (letters.length === 0 && answers === null) return null
  const textOf = new Map(letters.map((letter) => [letter.id, letter.text]))
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{say('whomToAsk')}</h2>
      <ol>
        {answer.questions.map((question) => (
          <li key={question.id}>
            {question.text} <Cite ids={question.citations} />{' '}
            <button
              type="button"
              class="small"
              onClick={() => saveFile(letterName(question.id), 'text/markdown', textOf.get(question.id) ?? '')}
            >
              {say('letterFor', { id: question.id })}
            </button>
          </li>
        ))}
      </ol>
      <div class="buttons">
        {letters.length === 0 ? null : (
          <button type="button" onClick={() => saveFile('answers.csv', 'text/csv', table)}>
            {say('tableToFill')}
          </button>
        )}
        <label class="file">
          <span>{say('answersBack')}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ currentTarget: { files } }) => {
              const given = files?.[0]
              if (given !== undefined) openAnswers(given)
            }}
          />
        </label>
      </div>
      <p role="status">{answers === null ? '' : say('answersOpened', { file: answers.name })}</p>
    </section>
  )
}

const letterName = (id: string): string => `${id.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.md`

function Texts({ of }: { of: readonly { readonly text: string; readonly citations: readonly string[] }[] }) {
  return (
    <ul>
      {of.map(({ text, citations }) => (
        <li key={text}>
          {text} <Cite ids={citations} />
        </li>
      ))}
    </ul>
  )
}
