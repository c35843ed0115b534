import { ANSWERING_PROGRAM } from '../generated-client/answering-program.ts'
import { tryClient } from '../generated-client/try-client.ts'
import { inScratch } from '../runtimes/scratch.ts'
import { startService } from '../runtimes/service.ts'
import { assess } from 'ytterby'
import type { ProofPart } from '../driver/part.ts'

/** The requests of the generated client's program, and its expected output. */
const EXPECTED: readonly string[] = [
  assess({
    asOf: '2026-03-01',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
    destination: 'DE',
  }).verdict,
  assess({ asOf: '2026-03-01', product: { form: 'ore' } }).verdict,
  '200',
  'invalid-inquiry /asOf',
  'set-aside 0',
]

/** Tests a client that a public generator makes from the OpenAPI document. */
export const client: ProofPart = {
  title: 'A client generated from the OpenAPI document compiles and runs',
  run: () =>
    inScratch(async (folder) => {
      const service = await startService(folder)
      try {
        const document = await (await fetch(`${service.origin}/openapi.json`)).text()
        const printed = await tryClient(document, ANSWERING_PROGRAM, [service.origin]).catch((error: unknown) => [
          String(error),
        ])
        const holds = printed.join('\n') === EXPECTED.join('\n')
        return { holds, body: bodyOf(document, printed) }
      } finally {
        await service.stop()
      }
    }),
}

function bodyOf(document: string, printed: readonly string[]): string {
  return [
    `openapi-typescript writes the types from \`/openapi.json\` (${(document.length / 1000).toFixed(0)} kB); a program that uses them with openapi-fetch compiles with strict options, which reject an unknown form, and sends requests to the Worker in workerd. It prints:`,
    ['```text', ...printed, '```'].join('\n'),
  ].join('\n\n')
}
