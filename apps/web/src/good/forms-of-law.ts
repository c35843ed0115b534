/** Loaded apart: the definitions of forms, without the rest of the entry. */
export { listForms } from 'ytterby/law'
