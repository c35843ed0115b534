import { useEffect, useRef, useState } from 'preact/hooks'
import { listSayings } from '../locales/list.ts'
import { licencesSayings } from '../locales/licences.ts'
import { ListFailed, listClient, type ListClient } from '../list/list-client.ts'
import type { ListProblem } from '../list/protocol.ts'
import { releaseOf } from '../list/release-of.ts'
import { usePageContext } from '../parts/context.ts'
import { exampleFiles } from './example-files.ts'
import { LicencesForm, type LicencesFacts } from './licences-form.tsx'
import { LicencesResult } from './licences-result.tsx'
import type { LicencesAnswer } from './protocol.ts'
import '../style/list.css'

type Stage =
  | { readonly name: 'empty' | 'checking' }
  | { readonly name: 'failed'; readonly problem: ListProblem }
  | { readonly name: 'answered'; readonly answer: LicencesAnswer; readonly asked: LicencesFacts }

/** The view of licences: two files in, and for each shipment whether it is covered, what is left, and by which day to apply. */
export function LicencesView() {
  const { say, lang, today, ruleset } = usePageContext(licencesSayings)
  const release = releaseOf(ruleset)
  const { say: sayOfList } = usePageContext(listSayings)
  const [facts, setFacts] = useState<LicencesFacts>({
    licences: null,
    shipments: null,
    holder: '',
    isCivil: false,
    types: {},
    asOf: today,
  })
  const [stage, setStage] = useState<Stage>({ name: 'empty' })
  const client = useRef<ListClient | null>(null)
  useEffect(() => () => client.current?.end(), [])
  const check = async (asked: LicencesFacts): Promise<void> => {
    const { licences, shipments } = asked
    setFacts(asked)
    if (licences === null || shipments === null) return
    setStage({ name: 'checking' })
    client.current ??= listClient()
    const request = { ...asked, licences, shipments, kind: 'licences', lang, ruleset: release } as const
    try {
      const { answer } = await client.current.ask(request, 'licences')
      setStage({ name: 'answered', answer, asked })
    } catch (error) {
      setStage({ name: 'failed', problem: error instanceof ListFailed ? error.problem : 'failed' })
    }
  }
  // Answers depend on the language and the release.
  useEffect(() => {
    if (stage.name === 'answered') void check(facts)
  }, [lang, release])
  const answer = stage.name === 'answered' ? stage.answer : null
  return (
    <div class="list">
      <h1>{say('licences')}</h1>
      <p class="lead">{say('licencesWhat')}</p>
      {stage.name === 'failed' ? (
        <p role="alert" class="card finding">
          {sayOfList(`problem.${stage.problem}`)}
        </p>
      ) : null}
      <LicencesForm
        facts={facts}
        change={(some) => setFacts({ ...facts, ...some })}
        types={answer?.types ?? []}
        isBusy={stage.name === 'checking'}
        check={() => void check(facts)}
        example={() => void check({ ...facts, ...exampleFiles() })}
      />
      {/* An answer is shown only to what the form says. */}
      {stage.name !== 'answered' || stage.answer.types.length > 0 || stage.asked !== facts ? null : (
        <LicencesResult answer={stage.answer} asOf={facts.asOf} />
      )}
    </div>
  )
}
