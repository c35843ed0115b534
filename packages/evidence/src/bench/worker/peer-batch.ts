/** A batch without the law: parses each line, and returns a stored decision equal to ours. */

/** The bundler replaces this constant. */
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
