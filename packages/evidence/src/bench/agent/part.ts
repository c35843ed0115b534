import { createAgent } from '@ytterby/agent'
import { askQuestion } from '../../agent/ask-question.ts'
import { traderQuestions } from '../../agent/trader-questions.ts'
import { cases } from '../../cases/index.ts'
import type { BenchPart } from '../../driver/part.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { startService } from '../../runtimes/service.ts'

/** The closest published server for this trade, as it was found when the short set was planned. It is not measured again. */
const PEER = { tools: 13, listBytes: 24_000 }

const bytesOf = (text: string): number => Buffer.byteLength(text)
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** The size of what an agent is sent: the list of tools, and answers. Sizes do not depend on the machine. */
export const agent: BenchPart = {
  title: 'What an agent is sent',
  run: ({ onProgress }) =>
    inScratch(async (folder) => {
      onProgress('start the service')
      const { origin, stop } = await startService(folder, { MCP_HOSTS: '127.0.0.1' })
      try {
        const short = await toolListOf(`${origin}/mcp`)
        onProgress('answer every case')
        const answers = await answersToCases()
        onProgress('ask the questions of traders')
        const asked = await stepsOfQuestions()
        const body = [
          'Bytes as sent, in UTF-8. Answers: every case of the public corpus, asked in English and in Chinese.',
          table([
            ['', 'tools', '`tools/list`', 'median answer', 'largest answer'],
            ['Ytterby, `/mcp` and `ytterby mcp`', short.tools, kilobytes(short.bytes), ...spread(answers.short)],
            ['Ytterby, `detail: "full"`', '', '', ...spread(answers.full)],
            ['the closest peer', PEER.tools, kilobytes(PEER.listBytes), '—', '—'],
          ]),
          `The peer was looked at when the tools were planned; its answers were not measured. ${traderQuestions.length} questions of traders took ${asked.calls} calls and ${kilobytes(asked.bytes)} of answers, ${kilobytes(asked.bytes / traderQuestions.length)} a question.`,
        ].join('\n\n')
        const holds = short.bytes <= 25_000 && Math.max(...answers.short) <= 4000
        return { holds, body: holds ? body : `A list or an answer is too large.\n\n${body}` }
      } finally {
        await stop()
      }
    }),
}

/** The body of the reply to `tools/list`, as it is sent. */
async function toolListOf(url: string): Promise<{ tools: number; bytes: number }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
  })
  const text = await response.text()
  const { result }: { result: { tools: readonly unknown[] } } = JSON.parse(text.slice(text.indexOf('{')))
  return { tools: result.tools.length, bytes: bytesOf(text) }
}

type Sizes = { readonly short: number[]; readonly full: number[] }

/** The sizes of the answers to every case, short and full. */
async function answersToCases(): Promise<Sizes> {
  const { callTool } = createAgent({ today: () => '2026-03-01' })
  const sizes: Sizes = { short: [], full: [] }
  for (const lang of ['en', 'zh'])
    for (const { inquiry } of cases) {
      const full = await callTool('assess', { inquiry, lang, detail: 'full' })
      const short = await callTool('assess', { inquiry, lang })
      const [text, shortText] = [full.content[0]?.text ?? '', short.content[0]?.text ?? '']
      if (full.isError === true) continue
      sizes.short.push(bytesOf(shortText))
      sizes.full.push(bytesOf(text))
    }
  return sizes
}

async function stepsOfQuestions(): Promise<{ calls: number; bytes: number }> {
  const { tools, callTool } = createAgent({ today: () => '2026-11-28' })
  const call = async (name: string, given: object): Promise<string> =>
    (await callTool(name, given)).content[0]?.text ?? ''
  let [calls, bytes] = [0, 0]
  for (const question of traderQuestions)
    for (const { text } of await askQuestion(question, { tools, call })) {
      calls += 1
      bytes += bytesOf(text)
    }
  return { calls, bytes }
}

function spread(sizes: readonly number[]): [median: string, largest: string] {
  const sorted = sizes.toSorted((a, b) => a - b)
  return [kilobytes(sorted[sorted.length >> 1] ?? 0), kilobytes(sorted.at(-1) ?? 0)]
}

const table = ([head = [], ...rows]: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
