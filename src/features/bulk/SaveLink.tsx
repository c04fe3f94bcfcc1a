import type { MouseEvent } from 'react'
import { isOnHomeScreen, saveFile } from '../../ui/saveFile.ts'
import { useBlobUrl } from './useBlobUrl.ts'

export interface SaveLinkProps {
  /** Of the file. */
  name: string
  content: Blob
  className?: string | undefined
  children: string
}

/** A link that saves a file; where nothing can be downloaded, it opens the share sheet. */
export function SaveLink({ name, content, className, children }: SaveLinkProps) {
  const url = useBlobUrl(content)
  const save = (event: MouseEvent) => {
    if (!isOnHomeScreen()) return
    event.preventDefault()
    saveFile(name, content.type, content)
  }
  return (
    <a className={className} href={url} download={name} onClick={save}>
      {children}
    </a>
  )
}
