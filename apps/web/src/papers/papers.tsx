import { type BelowAnswerSaying, belowAnswerSayings } from '../locales/below-answer.ts'
import { useRef, useState } from 'preact/hooks'
import { isYtterbyError, type Assessment, factAt, phrase, refusalText, wordOf } from 'ytterby'
import {
  customsRemark,
  endUserStatement,
  notControlledSheet,
  questionLetter,
  remarkPaper,
  supplierQuestions,
  toHtml,
  toMarkdown,
  type Paper,
} from 'ytterby/papers'
import { CopyButton } from '../answer/share.tsx'
import { Cite } from '../answer/sources.tsx'
import { usePageContext } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { shareText } from '../words/locale.ts'
import { PaperSheet } from './paper-sheet.tsx'

type Document = Assessment['documents'][number]

/** A checklist of the required papers, and those that can be drawn up here. */
export function Papers({ answer }: { answer: Assessment }) {
  const { say } = usePageContext(belowAnswerSayings)
  const { documents, lang, review } = answer
  const stages = [...new Set(documents.map(({ stage }) => stage))]
  const papers = review.endUserPapers
  return (
    <section class="card papers" aria-labelledby="papers">
      <h2 id="papers" tabIndex={-1}>
        {phrase('papers', lang)}
      </h2>
      {papers === undefined ? null : (
        <p class="completeness">
          <meter min={0} max={1} value={papers.completeness} aria-label={say('completeness')} />{' '}
          {phrase('endUserInBrief', lang, { inHand: papers.inHand, needed: papers.needed })}
          {phrase('aside', lang, { text: shareText(papers.completeness, lang) })}
        </p>
      )}
      {documents.length === 0 ? (
        <p>{say('noPapers')}</p>
      ) : (
        <details class="stages">
          <summary>{say('everyPaper', { count: documents.length })}</summary>
          {stages.map((stage) => (
            <div class="stage" key={stage}>
              <h3>{wordOf(stage, lang)}</h3>
              <ul class="plain">
                {documents
                  .filter((document) => document.stage === stage)
                  .map((document) => (
                    <Tick document={document} key={document.id} />
                  ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      <DrawnUp answer={answer} />
    </section>
  )
}

/** One paper: its provider, its legal basis, and whether it is in hand. */
function Tick({ document: { id, text, provider, basis, asked, forms, inHand, citations } }: { document: Document }) {
  const { place, state, lang } = usePageContext()
  const held = factAt(place.inquiry, 'documents')
  const ids = Array.isArray(held) ? held.filter((one) => typeof one === 'string') : []
  const notes = [
    wordOf(provider, lang),
    wordOf(basis, lang),
    ...(asked === 'on-request' ? [phrase('askedOnRequest', lang)] : []),
    ...(asked === 'if-challenged' ? [phrase('askedIfChallenged', lang)] : []),
    ...(forms === undefined ? [] : forms.map((form) => wordOf(form, lang))),
  ]
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={inHand}
          onChange={({ currentTarget: { checked } }) => {
            const others = ids.filter((one) => one !== id)
            const now = checked ? [...others, id] : others
            state('documents', now.length === 0 ? undefined : now)
          }}
        />
        <span>
          {text} <span class="notes">{notes.join(' · ')}</span>
        </span>
      </label>{' '}
      <Cite ids={citations} />
    </li>
  )
}

type Drawn = { readonly paper: Paper } | { readonly refused: string }

/** What draws up each paper. */
const makersOf = (
  answer: Assessment,
  { ruleset, lang }: Pick<ReturnType<typeof usePageContext>, 'ruleset' | 'lang'>,
): readonly (readonly [BelowAnswerSaying, () => Paper])[] => [
  // No statement opens the way for a good that may not leave.
  ...(answer.action === 'stop'
    ? []
    : ([
        ['endUserStatement', () => endUserStatement(answer.inquiry, { ruleset, lang })],
        ['notControlledSheet', () => notControlledSheet(answer, { ruleset })],
      ] as const)),
  ['supplierQuestions', () => questionLetter(supplierQuestions(answer, { ruleset, lang }))],
  ['customsRemark', () => remarkPaper(customsRemark(answer, { ruleset, lang }), { ruleset })],
]

/** The papers that can be drawn up from the answer. */
function DrawnUp({ answer }: { answer: Assessment }) {
  const { say, ruleset, lang } = usePageContext(belowAnswerSayings)
  const dialog = useRef<HTMLDialogElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const makers = makersOf(answer, { ruleset, lang })
  const draw = (make: () => Paper): void => {
    try {
      setDrawn({ paper: make() })
    } catch (error) {
      if (!isYtterbyError(error)) throw error
      setDrawn({ refused: refusalText(error.code, error.message, lang) })
    }
    dialog.current?.showModal()
  }
  return (
    <div class="drawn-up">
      <h3>{say('drawUp')}</h3>
      <div class="buttons">
        {makers.map(([key, make]) => (
          <button
            type="button"
            key={key}
            id={key === 'supplierQuestions' ? 'ask-supplier' : undefined}
            onClick={() => draw(make)}
          >
            {say(key)}
          </button>
        ))}
      </div>
      <dialog
        ref={dialog}
        class="paper"
        aria-label={say('drawUp')}
        onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      >
        {drawn === null ? null : 'refused' in drawn ? (
          <p role="alert">{drawn.refused}</p>
        ) : (
          <PaperSheet paper={drawn.paper} />
        )}
        <form method="dialog" class="buttons">
          {drawn !== null && 'paper' in drawn ? (
            <>
              <CopyButton label={say('copyText')} text={() => toMarkdown(drawn.paper)} />
              <button
                type="button"
                onClick={() => saveFile(`${drawn.paper.id}.html`, 'text/html', toHtml(drawn.paper))}
              >
                {say('saveToPrint')}
              </button>
            </>
          ) : null}
          <button type="submit">{say('close')}</button>
        </form>
      </dialog>
    </div>
  )
}
