import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'

const require = createRequire(import.meta.url)
const FONTS = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const { version }: { version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json'), 'utf8'),
)

/** A real Chromium whose only font of the system is Noto Sans SC. */
export async function launch(): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'ytterby-fonts-'))
  const fonts = join(home, 'fonts.conf')
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>${['400Regular', '700Bold']
      .map((weight) => `<dir>${join(FONTS, weight)}</dir>`)
      .join('')}<cachedir>${join(home, 'cache')}</cachedir></fontconfig>`,
  )
  // The package unpacks the browser into the folder for passing files and takes what is there, of whatever version.
  const unpacked = join(tmpdir(), `ytterby-chromium-${version}`)
  mkdirSync(unpacked, { recursive: true })
  process.env['TMPDIR'] = unpacked
  const { default: chromium } = await import('@sparticuz/chromium')
  const { chromium: playwright } = await import('playwright-core')
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--headless=shell', '--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, TMPDIR: home, FONTCONFIG_FILE: fonts },
  })
}
