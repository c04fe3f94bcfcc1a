import { useId } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useCopy } from '../../ui/useCopy.ts'
import { BUILDER } from './texts.ts'

export interface SnippetProps {
  heading: string
  about: string
  code: string
}

/** Code, what it is for, and a button that copies it. */
export function Snippet({ heading, about, code }: SnippetProps) {
  const id = useId()
  const { copy, said } = useCopy(code, BUILDER.copied, BUILDER.copyFailed)
  return (
    <section className="snippet" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <p>{about}</p>
      <pre className="snippet__code">
        <code>{code}</code>
      </pre>
      <p className="snippet__copy">
        <Button onClick={copy} aria-describedby={id}>
          {BUILDER.copy}
        </Button>
        <span role="status">{said}</span>
      </p>
    </section>
  )
}
