import { listSayings } from '../locales/list.ts'
import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { formats } from '../locales/formats.ts'
import { reasonText } from 'ytterby/lists'
import { usePageContext } from '../parts/context.ts'
import { numberText } from '../words/locale.ts'
import { NameField } from './name-field.tsx'
import { notTakenText } from './triage-table.tsx'
import { saveProfile } from './save-profile.ts'
import type { ListClient } from './list-client.ts'
import type { IntakeState, ReadBack } from './intake-protocol.ts'
import type { NotTaken, Take } from './use-list.ts'

/** Number of lines from which a decision takes long enough to be stopped. */
const LARGE = 5_000
const MOST_NOT_UNDERSTOOD = 20

type DecidingProps = {
  readonly client: ListClient
  readonly file: string
  readonly intake: IntakeState
  readonly take: Take
  /** What was told of the last decision, and why it was not taken. */
  readonly told: string
  readonly problem: Exclude<NotTaken, 'busy'> | null
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly cancel: () => void
  readonly by: string
  readonly setBy: (by: string) => void
  readonly name: Ref<HTMLInputElement>
}

/** Who decides, what came of the last decision, and the ways to undo and to keep what was decided. */
export function Deciding({
  client,
  file,
  intake,
  take,
  told,
  problem,
  progress,
  cancel,
  by,
  setBy,
  name,
}: DecidingProps) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  // Whoever stated a name with the columns is not asked again.
  const [wasNamed] = useState(by.trim() !== '')
  return (
    <section class="card deciding" aria-labelledby="deciding">
      <h2 id="deciding">{say('deciding')}</h2>
      {intake.readBack === null ? null : <WasReadBack readBack={intake.readBack} />}
      {wasNamed ? (
        <p>
          {say('yourName')}
          {formats[lang].colon}
          <strong>{by}</strong>
        </p>
      ) : (
        <NameField by={by} setBy={setBy} field={name} isMissing={problem === 'unnamed'} />
      )}
      {problem === null || problem === 'unnamed' ? null : (
        <p role="alert" class="finding">
          {notTakenText(problem, context)}
        </p>
      )}
      <div class="buttons">
        <button type="button" disabled={!intake.canUndo} onClick={() => void take({ kind: 'undo' })}>
          {say('undo')}
        </button>
        <SaveProfile client={client} file={file} decisions={intake.decisions} />
      </div>
      <p role="status" class="told">
        {progress === null ? told : say('working', { done: progress.done, total: progress.total })}
      </p>
      {progress === null || progress.total < LARGE ? null : (
        <button type="button" class="small" onClick={cancel}>
          {say('cancel')}
        </button>
      )}
    </section>
  )
}

/** What came of the answers in a filled-in workbook. */
function WasReadBack({ readBack: { taken, notUnderstood } }: { readBack: ReadBack }) {
  const { say, lang } = usePageContext(listSayings)
  return (
    <>
      <p>{say('readBack', { count: numberText(taken, lang) })}</p>
      {notUnderstood.length === 0 ? null : (
        <ul class="finding">
          {notUnderstood.slice(0, MOST_NOT_UNDERSTOOD).map(({ line, text, why }) => (
            <li key={line}>{`${say('lineIs', { line, name: text })} ${reasonText(why, lang)}`}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Saves everything that was decided, for the next list of the same kind. */
function SaveProfile({ client, file, decisions }: { client: ListClient; file: string; decisions: number }) {
  const { say } = usePageContext(listSayings)
  return (
    <>
      <button type="button" disabled={decisions === 0} onClick={() => void saveProfile(client, file)}>
        {say('saveProfile')}
      </button>
      <span class="hint">{say('saveProfileWhat')}</span>
    </>
  )
}
