/** Reads the assets of the executable where sources otherwise read files. */
import { getAsset } from 'node:sea'

export const readFileSync = (url: URL): string => getAsset(url.href, 'utf8')
export const readFile = async (url: URL): Promise<Uint8Array> => new Uint8Array(getAsset(url.href))
