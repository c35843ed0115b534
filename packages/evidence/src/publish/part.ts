import { join } from 'node:path'
import { inScratch } from '../runtimes/scratch.ts'
import type { PartResult, ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { page, worker } from './bundled.ts'
import type { ConsumerOutput, Consumer, Kit } from './consumer.ts'
import { commandLine, commonJs, esm, npx } from './on-node.ts'
import { EXPECTED } from './question.ts'
import { startRegistry } from './registry.ts'
import { release, type Published } from './release.ts'
import { makeStranger } from './stranger.ts'
import { typed } from './typed.ts'
import { copyRepository } from './copy-repository.ts'
import { readWorkspace } from './workspace.ts'

const CONSUMERS: readonly Consumer[] = [
  esm(20),
  esm(22),
  esm(24),
  commonJs,
  typed('nodenext'),
  typed('bundler'),
  page,
  worker,
  commandLine,
  npx,
]

type ConsumerRun = ConsumerOutput & { readonly name: string; readonly seconds: number }

/** Simulates a release and its users on this machine. */
export const publish: ProofPart = {
  title: 'The published packages install, and give the same answer everywhere',
  run: ({ onProgress }) =>
    inScratch(async (folder): Promise<PartResult> => {
      try {
        const { published, asked } = await rehearse(folder, onProgress)
        return { holds: asked.every(({ said }) => said === EXPECTED), body: bodyOf(published, asked) }
      } catch (error) {
        return { holds: false, body: `Nothing was published:\n\n${quoted(error)}` }
      }
    }),
}

async function rehearse(
  folder: string,
  onProgress: (line: string) => void,
): Promise<{ published: readonly Published[]; asked: readonly ConsumerRun[] }> {
  const { env, publishesTo } = makeStranger(folder)
  const workspace = await readWorkspace(env)
  const packages = workspace.filter((one) => !one.private).map(({ name }) => name)
  const registry = await startRegistry(folder, packages)
  try {
    publishesTo(registry)
    const copies = [
      { folder: join(folder, 'copy'), env },
      { folder: join(folder, 'second-copy'), env },
    ] as const
    for (const copy of copies) copyRepository(copy.folder, env)
    onProgress(`packing twice and publishing ${packages.join(', ')}`)
    const published = await release(workspace, copies, registry.url)
    const asked: ConsumerRun[] = []
    for (const consumer of CONSUMERS) {
      onProgress(consumer.name)
      const place = { folder: join(folder, `consumer-${asked.length}`), env }
      asked.push(await askOne(consumer, { place, packages }))
    }
    return { published, asked }
  } finally {
    await registry.stop()
  }
}

async function askOne({ name, ask }: Consumer, kit: Kit): Promise<ConsumerRun> {
  const start = performance.now()
  const answer = await ask(kit).catch((error: unknown): ConsumerOutput => ({ said: String(error), by: '' }))
  return { ...answer, name, seconds: (performance.now() - start) / 1000 }
}

function bodyOf(published: readonly Published[], asked: readonly ConsumerRun[]): string {
  const held = published.map(({ name, version, bytes }) => `${name} ${version} (${(bytes / 1000).toFixed(0)} kB)`)
  return [
    `Two copies of the repository are packed, to the same bytes, which a new user publishes to a new, empty local registry (verdaccio): ${held.join(', ')}. Each of these consumers then installs from it into a new folder, with separate settings and caches, and asks the same question. Each must print the answer of the sources:`,
    quoted(EXPECTED),
    table(
      ['who asks', 'by', 'answers', 'seconds'],
      asked.map(({ name, by, said, seconds }) => [
        name,
        by,
        said === EXPECTED ? 'the same' : '**otherwise**',
        seconds.toFixed(0),
      ]),
    ),
    ...asked.filter(({ said }) => said !== EXPECTED).map(({ name, said }) => `${name}:\n\n${quoted(said)}`),
  ].join('\n\n')
}

/** Removes local paths from the report. */
function quoted(what: unknown): string {
  const text = String(what)
    .replaceAll(/\n\s+at .*/g, '')
    .replaceAll(/\/\S*ytterby-scratch-[^/\s]*/g, '…')
  return ['```text', text, '```'].join('\n')
}
