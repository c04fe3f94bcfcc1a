import { createContext } from 'react'

/** What is asked now: another value is another question, with which what failed to render is tried anew. */
export const Asked = createContext<unknown>(undefined)
