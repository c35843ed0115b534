import { ASSETS_ORIGIN, type Env } from '../env.ts'

/** The bytes of a static asset; null if there is none. */
export async function assetOf({ ASSETS }: Env, path: `/${string}`): Promise<Uint8Array<ArrayBuffer> | null> {
  if (ASSETS === undefined) return null
  const response = await ASSETS.fetch(ASSETS_ORIGIN + path)
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
}
