import { listSayings } from '../locales/list.ts'
import { useState } from 'preact/hooks'
import { CopyButton } from '../answer/share.tsx'
import { usePageContext } from '../parts/context.ts'
import { saveFile } from '../parts/save-file.ts'
import { saveProfile } from './save-profile.ts'
import { cronLine, watchCommand, watchedName } from './watch-command.ts'
import type { ListClient } from './list-client.ts'
import type { Asking, Foreseen } from './protocol.ts'

type WatchRunProps = {
  readonly client: ListClient
  readonly file: string
  readonly asking: Asking
  readonly reads: Foreseen['reads']
}

/** The file to save and the line to run, to be told of changes each night. */
export function WatchRun({ client, file, asking, reads }: WatchRunProps) {
  const { say, lang } = usePageContext(listSayings)
  const command = watchCommand(file, reads, { lang, ruleset: asking.ruleset })
  return (
    <>
      <h3>{say('watchRun')}</h3>
      <ol class="watch-run">
        <li>
          <SaveWatched client={client} file={file} reads={reads} />
        </li>
        <li>
          <p>{say('runWatch')}</p>
          <p class="command">
            <code>{command}</code>
          </p>
          <div class="buttons">
            <CopyButton label={say('copyCommand')} text={() => command} />
          </div>
        </li>
        <li>
          <p>{say('runNightly')}</p>
          <p class="command">
            <code>{cronLine(file, command)}</code>
          </p>
        </li>
      </ol>
      <p class="hint">{say('watchService')}</p>
    </>
  )
}

/** Saves what the command reads: the profile of a raw list, or the list as it was read here. */
function SaveWatched({ client, file, reads }: Omit<WatchRunProps, 'asking'>) {
  const { say } = usePageContext(listSayings)
  const [hasFailed, setFailed] = useState(false)
  const save = async (): Promise<void> => {
    try {
      if (reads === 'profile') return await saveProfile(client, file)
      const { file: list } = await client.ask({ kind: 'download', format: 'watch' }, 'download')
      saveFile(watchedName(file), list.type, list)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <p>{say(`watchReads.${reads}`, { file })}</p>
      <div class="buttons">
        <button type="button" onClick={() => void save()}>
          {say('saveWatched')}
        </button>
      </div>
      {hasFailed ? <p role="alert">{say('problem.failed')}</p> : null}
    </>
  )
}
