import { useCallback } from 'react'
import { hideQuestion } from '../../core/hideQuestion.ts'
import { writePinnedLink } from '../../core/link.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonGroup } from '../../ui/ButtonGroup.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { useCopy } from '../../ui/useCopy.ts'
import { SHARE } from './texts.ts'

const loadCode = () => import('./QrCode.tsx')

/** The link to the answer: to copy, to hand to another app, or to point a camera at. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const link = useApp(app => app.link)
  const title = useApp(app => app.area?.name ?? '')
  const url = new URL(hideQuestion(writePinnedLink(link)), window.location.href).href
  const { copy, said } = useCopy(url, SHARE.copied, SHARE.notCopied)

  // Closing the system's sheet without choosing is not an error.
  const share = () => void navigator.share({ title, url }).catch(() => undefined)
  const load = useCallback(
    () => loadCode().then(({ QrCode }) => ({ default: () => <QrCode text={url} name={SHARE.code} /> })),
    [url],
  )

  return (
    <Dialog heading={SHARE.heading} onClose={onClose}>
      <Field label={SHARE.link} hint={SHARE.pinned}>
        {control => <input {...control} readOnly value={url} onFocus={event => event.currentTarget.select()} />}
      </Field>
      <ButtonGroup>
        <Button look="primary" onClick={copy}>
          {SHARE.copy}
        </Button>
        {'share' in navigator && <Button onClick={share}>{SHARE.system}</Button>}
      </ButtonGroup>
      <p role="status">{said}</p>
      <figure className="share__code">
        <LazyComponent load={load} what={SHARE.codeWhat} waiting={<p className="soft">{SHARE.codeLoading}</p>} />
        <figcaption className="small soft">{SHARE.codeHint}</figcaption>
      </figure>
    </Dialog>
  )
}
