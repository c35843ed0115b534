import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { install, runNode, type Consumer } from './consumer.ts'
import { ASK } from './question.ts'

/**
 * Compiles only if the types are found: without them, the second inquiry would not be an error. The documented types are those of
 * the schemas.
 */
const PROGRAM = `import { assess, currentRuleset, type Assessment, type Inquiry } from 'ytterby'
import { AssessmentSchema, InquirySchema } from 'ytterby/schema'
import type * as z from 'zod'

type Each<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
export const same: readonly [Each<Inquiry, z.infer<typeof InquirySchema>>, Each<Assessment, z.infer<typeof AssessmentSchema>>] = [true, true]

const said: string = ${ASK}
console.log(said)

// @ts-expect-error -- there is no such form
export const refused: Inquiry = { asOf: '2026-03-01', product: { form: 'sandwich' } }
`

/** TypeScript with its strictest options, which also checks the declarations of the package and its peer dependency. */
export const typed = (moduleResolution: 'nodenext' | 'bundler'): Consumer => ({
  name: `TypeScript, ${moduleResolution}`,
  async ask({ place }) {
    await install(place, ['ytterby'])
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
      moduleResolution,
      outDir: 'built',
    }
    writeFileSync(join(place.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['ask.ts'] }))
    writeFileSync(join(place.folder, 'ask.ts'), PROGRAM)
    await command(['tsc'], place)
    const version = await command(['tsc', '--version'], place)
    const { said, by } = await runNode(place, 'built/ask.js')
    return { said, by: `TypeScript ${version.trim().replace(/^Version /, '')}, ${by}` }
  },
})
