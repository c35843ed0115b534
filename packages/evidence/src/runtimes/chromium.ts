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

/** The folder of the unpacked browser. It is determined when the module is loaded, because unpacking changes `TMPDIR`. */
const TEMPORARY = tmpdir()
const UNPACKED = join(TEMPORARY, `ytterby-chromium-${version}`)

/** Starts a real Chromium whose only system font is Noto Sans SC. With a port, other programs can control it too. */
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

/** The package unpacks into the temporary folder. The result is moved atomically, so that parallel tests never see half a browser. */
async function unpack(): Promise<void> {
  const own = mkdtempSync(join(TEMPORARY, 'ytterby-chromium-'))
  process.env['TMPDIR'] = own
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  process.env['TMPDIR'] = TEMPORARY
  try {
    renameSync(own, UNPACKED)
  } catch (error) {
    // Another process was faster.
    if (!existsSync(join(UNPACKED, 'chromium'))) throw error
    rmSync(own, { recursive: true })
  }
}
