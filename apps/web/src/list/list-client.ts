import type { EncodingChoice } from '@ytterby/lists'
import type { ListProblem, Reply, Request } from './protocol.ts'

type Progress = Extract<Reply, { kind: 'progress' }>
type Answer<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>

/** Why a request failed. */
export class ListFailed extends Error {
  override readonly name = 'ListFailed'
  readonly problem: ListProblem
  /** Encodings the file may be in; a person chooses one. */
  readonly encodings: readonly EncodingChoice[]

  constructor(problem: ListProblem, encodings: readonly EncodingChoice[] = []) {
    super(problem)
    this.problem = problem
    this.encodings = encodings
  }
}

/** A client for the worker that holds a list. It ends the worker with its list. */
export type ListClient = {
  readonly ask: <Kind extends Reply['kind']>(
    request: Request,
    kind: Kind,
    onProgress?: (progress: Progress) => void,
  ) => Promise<Answer<Kind>>
  /** Asks without knowing of which kind the answer will be. */
  readonly askAny: (request: Request, onProgress?: (progress: Progress) => void) => Promise<Reply>
  readonly end: () => void
}

type Waiting = {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
  readonly onProgress: (progress: Progress) => void
}

export function listClient(): ListClient {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let next = 0
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; reply: Reply }>) => {
    const { id, reply } = data
    const one = waiting.get(id)
    if (one === undefined) return
    if (reply.kind === 'progress') {
      one.onProgress(reply)
      return
    }
    waiting.delete(id)
    if (reply.kind === 'problem') one.reject(new ListFailed(reply.problem, reply.encodings))
    else one.resolve(reply)
  })
  // A file that exhausts the memory crashes only its worker.
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new ListFailed('failed'))
    waiting.clear()
  })
  const askAny: ListClient['askAny'] = (request, onProgress = () => undefined) =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject, onProgress })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but that of its page
      worker.postMessage({ id, request })
    })
  return {
    askAny,
    async ask(request, kind, onProgress) {
      const reply = await askAny(request, onProgress)
      if (!isOf(reply, kind)) throw new ListFailed('failed')
      return reply
    },
    end: () => worker.terminate(),
  }
}

const isOf = <Kind extends Reply['kind']>(reply: Reply, kind: Kind): reply is Answer<Kind> => reply.kind === kind
