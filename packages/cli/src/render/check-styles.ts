/** Colours for the outcomes of a check. */
export const CHECK_STYLES = { holds: 'green', fails: 'red', unknown: 'cyan' } as const
