/** What a batch costs without the law: each line is parsed, and written out with a decision equal to ours. */

/** Put in by the bundler. */
declare const ANSWERS: readonly string[]

const decisions = ANSWERS.map((text): object => JSON.parse(text))

export const worker = {
  async fetch(request: Request): Promise<Response> {
    const lines = (await request.text()).split('\n')
    const answers = lines.map((line, at) => {
      const { id }: { id: unknown } = JSON.parse(line)
      return `${JSON.stringify({ decision: decisions[at % decisions.length], id, line: at + 1 })}\n`
    })
    return new Response(answers.join(''), { headers: { 'content-type': 'application/x-ndjson' } })
  },
}
