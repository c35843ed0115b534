/** The id of a notice in the law: `MOFCOM 1/2025` becomes `MOFCOM-2025-1`. */
export function noticeId(notice: string): string {
  if (notice === 'UEL ?/2023') return 'UEL-2023-02'
  const dated = /^(.+) (\d+)\/(\d+)$/.exec(notice)
  return (dated === null ? notice : `${dated[1]}-${dated[3]}-${dated[2]}`).toUpperCase().replaceAll(' ', '-')
}
