import type { ReactNode } from 'react'
import './button-group.css'

/** Buttons side by side, in as many rows as they need. */
export function ButtonGroup({ className = '', children }: { className?: string; children: ReactNode }) {
  return <div className={`button-group ${className}`}>{children}</div>
}
