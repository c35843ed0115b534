/** The id of a notice in the law: `MOFCOM 1/2025` becomes `MOFCOM-2025-1`. Two clauses of one decision have the same id. */
export function noticeId(notice: string): string {
  if (notice === 'UEL ?/2023') return 'UEL-2023-02'
  const decision = notice.replace(/ cooperation$/, '')
  const dated = /^(.+) (\d+)\/(\d+)$/.exec(decision)
  return (dated === null ? decision : `${dated[1]}-${dated[3]}-${dated[2]}`).toUpperCase().replaceAll(' ', '-')
}
