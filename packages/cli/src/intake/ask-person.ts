import { answerQuestions, askQuestions, type Session } from '@ytterby/lists'
import type { Lang } from 'ytterby'
import { canBeTyped, type Author, type ListOption, type ListQuestion, type Profile } from 'ytterby/lists'
import { linesText, optionLine, progressText, questionDetails, questionTitle } from '../render/list-question.ts'
import { phrase } from '../render/phrases.ts'
import { checkedAnswer } from './checked-answer.ts'
import type { Prompts } from './prompts.ts'

type Asking = {
  readonly prompts: Prompts
  readonly author: Author
  readonly lang: Lang
  readonly width: number
  /** Called with the profile after each change of it. */
  readonly save: (profile: Profile) => Promise<void>
}

/** What a person decided so far; the one before undoes it. */
type Turn = {
  readonly session: Session
  /** Questions that were skipped. */
  readonly skipped: ReadonlySet<string>
  /** Lines whose goods are looked at one by one. */
  readonly apart: ReadonlySet<number>
}

type Move = { readonly name: string; readonly turn: () => Promise<Turn | 'undo' | 'stop' | 'again'> }

/** Asks question after question, until all are answered or the person stops. */
export async function askPerson(session: Session, asking: Asking): Promise<Session> {
  const { prompts, lang, save } = asking
  const turns: Turn[] = []
  let turn: Turn = { session, skipped: new Set(), apart: new Set() }
  let told: string | null = null
  for (;;) {
    const questions = nextOf(turn)
    const [question] = questions
    if (question === undefined) return turn.session
    if (told !== question.id)
      prompts.say(`\n${progressText(questions, turn.session.lines, lang)}\n${questionDetails(question, asking)}`)
    told = question.id
    const moves = movesFor(question, turn, { ...asking, canUndo: turns.length > 0 })
    const chosen = await prompts.choose(
      questionTitle(question, lang),
      moves.map(({ name }) => name),
    )
    const next = chosen === null ? 'stop' : await moves[chosen]?.turn()
    if (next === undefined || next === 'again') continue
    if (next === 'stop') return turn.session
    const before = turn.session
    if (next !== 'undo') turns.push(turn)
    turn = next === 'undo' ? (turns.pop() ?? turn) : next
    if (turn.session !== before) await save(turn.session.intake.profile)
    told = null
  }
}

function nextOf({ session, skipped, apart }: Turn): ListQuestion[] {
  const one = session.lines.filter(({ line }) => apart.has(line))
  const others = one.length === 0 ? session.lines : session.lines.filter(({ line }) => !apart.has(line))
  return [
    ...(one.length === 0 ? [] : askQuestions(session, { of: one, apart: true })),
    ...askQuestions(session, { of: others }),
  ].filter(({ id }) => !skipped.has(id))
}

function movesFor(question: ListQuestion, turn: Turn, asking: Asking & { readonly canUndo: boolean }): Move[] {
  const { prompts, lang, canUndo } = asking
  const { session, skipped, apart } = turn
  const lines = linesOf(question, session)
  const move = (name: string, next: () => Promise<Turn | 'undo' | 'stop' | 'again'>): Move => ({ name, turn: next })
  const isTyped = canBeTyped(question)
  const isMany =
    new Set(lines.map(({ good }) => JSON.stringify([good.material, good.description, good.grade]))).size > 1
  const isOfColumn = question.kind === 'cell' || question.kind === 'convention'
  return [
    ...question.options.map((option) =>
      move(optionLine(question, option, lang), async () => answeredBy(option, question, turn, asking)),
    ),
    ...(isTyped ? [move(phrase('typeAnswer', lang), () => typed(question, turn, asking))] : []),
    ...(isMany && !isOfColumn && !lines.every(({ line }) => apart.has(line))
      ? [
          move(phrase('lookApart', lang), async () => ({
            ...turn,
            apart: new Set([...apart, ...lines.map(({ line }) => line)]),
          })),
        ]
      : []),
    move(phrase('showLines', lang), async () => {
      prompts.say(linesText(lines, lang))
      return 'again'
    }),
    move(phrase('skip', lang), async () => ({ ...turn, skipped: new Set([...skipped, question.id]) })),
    ...(canUndo ? [move(phrase('undo', lang), async () => 'undo')] : []),
    move(phrase('stop', lang), async () => 'stop'),
  ]
}

const linesOf = ({ lines }: ListQuestion, session: Session): Session['lines'] => {
  const wanted = new Set(lines)
  return session.lines.filter(({ line }) => wanted.has(line))
}

function answeredBy(
  option: Pick<ListOption, 'as' | 'states'>,
  question: ListQuestion,
  turn: Turn,
  { author }: Asking,
): Turn {
  const { session } = turn
  return { ...turn, session: answerQuestions(session, [{ question, option }], author) }
}

/** The turn after an answer of the person's own; the question again where none was given. */
async function typed(question: ListQuestion, turn: Turn, asking: Asking): Promise<Turn | 'again' | 'stop'> {
  const { prompts, lang } = asking
  const [line] = linesOf(question, turn.session)
  if (line === undefined) return 'again'
  const answerOf = (text: string): ReturnType<typeof checkedAnswer> =>
    checkedAnswer(question, text, { ask: turn.session.ask, columns: line.columns, lang })
  const text = await prompts.write(
    phrase(question.path === 'product.elements' ? 'typeElements' : 'typeValue', lang),
    (written) => {
      const answer = written === '' ? null : answerOf(written)
      return answer !== null && 'refused' in answer ? answer.refused : null
    },
  )
  if (text === null) return 'stop'
  const answer = text === '' ? null : answerOf(text)
  return answer === null || 'refused' in answer ? 'again' : answeredBy(answer, question, turn, asking)
}
