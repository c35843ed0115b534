/** Reads and answers a list in a worker, so that the page stays responsive. Nothing leaves the browser. */
import 'ytterby/law'
import { answerList, type AnsweredList } from './answered-list.ts'
import { ListRefused } from './limits.ts'
import { columnsOf, openList, type OpenedList } from './opened-list.ts'
import type { Reply, Request } from './protocol.ts'
import { rowsOf } from './rows.ts'
import { compareList, exposureOf } from './sums.ts'
import { written } from './written.ts'

let opened: OpenedList | null = null
let answered: AnsweredList | null = null

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  const { id, request } = data
  const send = (reply: Reply): void => postMessage({ id, reply })
  replyTo(request, send).then(send, (error: unknown) =>
    send({ kind: 'problem', problem: error instanceof ListRefused ? error.problem : 'failed' }),
  )
})

async function replyTo(request: Request, send: (progress: Reply) => void): Promise<Reply> {
  switch (request.kind) {
    case 'open': {
      const { file } = request
      answered = null
      opened = await openList(file, (done) => send({ kind: 'progress', done, total: file.size }))
      return { kind: 'opened', opened: columnsOf(opened) }
    }
    case 'answer': {
      const list = present(opened)
      const total = list.lines.length
      const begin = performance.now()
      answered = await answerList(list, request, (done, counts) => send({ kind: 'progress', done, total, counts }))
      return { kind: 'answered', counts: answered.counts, lines: total, milliseconds: performance.now() - begin }
    }
    case 'rows':
      return { kind: 'rows', ...rowsOf(present(answered), request) }
    case 'exposure':
      return { kind: 'exposure', exposure: exposureOf(present(answered)) }
    case 'compare': {
      const list = present(answered)
      const total = list.lines.length
      return {
        kind: 'compared',
        compared: compareList(list, request, (done) => send({ kind: 'progress', done, total })),
      }
    }
    case 'download':
      return { kind: 'download', file: written(present(answered)) }
    case 'inquiry': {
      const { lines, draftAt } = present(answered)
      return { kind: 'inquiry', inquiry: draftAt(lines.findIndex(({ line }) => line === request.line)) }
    }
  }
}

/** The error for a request in the wrong order, which the page never sends. */
function present<List>(list: List | null): List {
  if (list === null) throw new ListRefused('failed')
  return list
}
