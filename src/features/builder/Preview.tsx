import { createElement, useState } from 'react'
import { attributesOf, type Settings } from '../../core/embed/snippets.ts'
import { defineElement } from '../../loader/element.ts'
import { BUILDER } from './texts.ts'

defineElement(new URL('embed.html', document.baseURI).href)

/** The widget itself, and what the page around it would hear from it. */
export function Preview({ settings }: { settings: Settings }) {
  const [told, setTold] = useState('')
  const tell = ({ type, detail }: CustomEvent<{ code: string; name: string }>) =>
    setTold(`${type} ${detail.code}, ${detail.name}`)
  return (
    <section className="builder__preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{BUILDER.preview}</h2>
      {createElement('ccg-finder', {
        ...attributesOf(settings),
        'min-height': settings.height,
        'onccg-select': tell,
        'onccg-error': tell,
      })}
      <p className="builder__told" role="status">
        {told && (
          <>
            {BUILDER.told} <code>{told}</code>
          </>
        )}
      </p>
    </section>
  )
}
