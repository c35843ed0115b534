import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'

const require = createRequire(import.meta.url)
const FONTS = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const { version }: { version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json'), 'utf8'),
)

/** Where the browser is unpacked once; taken when the module is loaded, for unpacking changes the folder of passing files. */
const TEMPORARY = tmpdir()
const UNPACKED = join(TEMPORARY, `ytterby-chromium-${version}`)

/** A real Chromium whose only font of the system is Noto Sans SC, and which others may drive too, by a port where one is named. */
export async function launch({ port }: { readonly port?: number } = {}): Promise<Browser> {
  const home = mkdtempSync(join(TEMPORARY, 'ytterby-fonts-'))
  const fonts = join(home, 'fonts.conf')
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>${['400Regular', '700Bold']
      .map((weight) => `<dir>${join(FONTS, weight)}</dir>`)
      .join('')}<cachedir>${join(home, 'cache')}</cachedir></fontconfig>`,
  )
  if (!existsSync(UNPACKED)) await unpack()
  const { chromium: playwright } = await import('playwright-core')
  return playwright.launch({
    executablePath: join(UNPACKED, 'chromium'),
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
    env: { ...process.env, TMPDIR: home, FONTCONFIG_FILE: fonts },
  })
}

/** The package unpacks into the folder for passing files. Tests that run side by side must not see half a browser: it moves in whole. */
async function unpack(): Promise<void> {
  const own = mkdtempSync(join(TEMPORARY, 'ytterby-chromium-'))
  process.env['TMPDIR'] = own
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  process.env['TMPDIR'] = TEMPORARY
  try {
    renameSync(own, UNPACKED)
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(join(UNPACKED, 'chromium'))) throw error
    rmSync(own, { recursive: true })
  }
}
