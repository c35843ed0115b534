import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { install, runNode, type Consumer } from './consumer.ts'
import { ASK } from './question.ts'

/** It compiles only where the types are there: without them the second inquiry would be none the worse. */
const PROGRAM = `import { assess, currentRuleset } from 'ytterby'

const said: string = ${ASK}
console.log(said)

// @ts-expect-error -- the contract has no such form
export const refused = () => assess({ asOf: '2026-03-01', product: { form: 'sandwich' } })
`

/** TypeScript at its strictest, with its own reading of the declarations that the package and its peer bring. */
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
