/** What the law says in other languages than English loads apart: here, for all that the command line prints. */
export { articleText } from 'ytterby/zh'
