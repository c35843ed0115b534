/** What any program has to do with such a file: read line by line, parse each and write it again. */
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
