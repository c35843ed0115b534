/** The minimum work on such a file: parses and rewrites each line. */
import { createReadStream } from 'node:fs'
import { argv, stdout } from 'node:process'
import { pipeline } from 'node:stream/promises'

async function* rewritten(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = ''
  for await (const chunk of chunks) {
    const lines = (begun + chunk).split('\n')
    begun = lines.pop() ?? ''
    yield lines.map((line) => `${JSON.stringify(JSON.parse(line))}\n`).join('')
  }
}

await pipeline(createReadStream(argv[2] ?? '', 'utf8'), rewritten, stdout, { end: false })
