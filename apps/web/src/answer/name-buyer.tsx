import type { Assessment } from 'ytterby'
import { usePageContext } from '../parts/context.ts'

/** Leads to the field of the end user, whose name is screened. */
export function NameBuyer() {
  const { say } = usePageContext()
  return (
    <button
      type="button"
      class="link"
      onClick={() => document.querySelector<HTMLInputElement>('.party input')?.focus()}
    >
      {say('nameBuyer')}
    </button>
  )
}

/** Whether the answer presumes that a party which is not named is on no list that bars the export. */
export const presumesBuyer = ({ assumed }: Pick<Assessment, 'assumed'>): boolean =>
  assumed.some(({ path }) => path === 'endUser.listed')
