/** `node build/build-site.ts`: builds the documentation into `dist`. */
import { build } from 'vitepress'
import { writeGeneratedPages } from './generated-pages.ts'
import { PLACES } from './places.ts'

await writeGeneratedPages()
await build(PLACES.app)
