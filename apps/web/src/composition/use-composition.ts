import { useEffect, useRef, useState } from 'preact/hooks'
import { ListFailed, listClient, type ListClient } from '../list/list-client.ts'
import type { ListProblem } from '../list/protocol.ts'
import type { AnsweredComposition, CompositionAsking } from './composition-protocol.ts'

/** Where a bill of materials stands. */
type Stage =
  | { readonly name: 'empty' }
  | { readonly name: 'working' }
  | { readonly name: 'failed'; readonly problem: ListProblem }
  | { readonly name: 'answered'; readonly answered: AnsweredComposition }

/** Answers a bill of materials in a worker, again whenever what is asked of it changes. Nothing of it is stored. */
export function useComposition(asking: CompositionAsking | null): Stage {
  const client = useRef<ListClient | null>(null)
  const [stage, setStage] = useState<Stage>({ name: 'empty' })
  useEffect(() => () => client.current?.end(), [])
  const key = asking === null ? null : JSON.stringify({ ...asking, file: null, answers: null })
  useEffect(() => {
    client.current?.end()
    if (asking === null) return setStage({ name: 'empty' })
    const own = listClient()
    client.current = own
    setStage({ name: 'working' })
    own.ask({ kind: 'composition', ...asking }, 'composition').then(
      ({ answered }) => setStage({ name: 'answered', answered }),
      (error: unknown) => setStage({ name: 'failed', problem: error instanceof ListFailed ? error.problem : 'failed' }),
    )
  }, [key, asking?.file, asking?.answers])
  return stage
}
