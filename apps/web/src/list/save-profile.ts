import { saveFile } from '../parts/save-file.ts'
import type { ListClient } from './list-client.ts'

/** The name of a file without its ending. */
export const baseOf = (file: string): string => file.replace(/\.\w+$/, '')

/** The name of the profile of a list. */
export const profileName = (file: string): string => `${baseOf(file)}-profile.json`

/** Saves everything that was decided about a list. */
export async function saveProfile(client: ListClient, file: string): Promise<void> {
  const { file: profile } = await client.ask({ kind: 'profile' }, 'download')
  saveFile(profileName(file), 'application/json', profile)
}
