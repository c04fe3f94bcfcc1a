import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './notice.css'

export interface NoticeProps {
  /** `problem`: something must be done; `note`: worth knowing. */
  kind?: 'problem' | 'note'
  id?: string
  /** Set where the message appears in answer to what a person did, so that it is read out at once. */
  alert?: boolean
  children: ReactNode
}

export function Notice({ kind = 'note', id, alert, children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} {...(id ? { id } : {})} {...(alert ? { role: 'alert' } : {})}>
      <Icon name={kind === 'problem' ? 'warning' : 'info'} />
      <div className="notice__words">{children}</div>
    </div>
  )
}
