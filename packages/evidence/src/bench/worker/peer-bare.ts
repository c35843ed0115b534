/** Put in by the bundler. */
declare const ANSWERS: readonly string[]
declare const HEAD: Readonly<Record<string, string>>

const answers = ANSWERS
let next = 0

/** The least that a Worker can do: the same bytes, whatever is asked, one answer after the other. */
export const worker = {
  fetch(): Response {
    next = next + 1 === answers.length ? 0 : next + 1
    return new Response(answers.at(next - 1), { headers: HEAD })
  },
}
