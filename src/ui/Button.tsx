import type { ComponentProps } from 'react'
import './button.css'

export type ButtonProps = ComponentProps<'button'> & {
  /** `primary` for the one thing to do, `plain` for the rest, `quiet` inside a sentence. */
  look?: 'primary' | 'plain' | 'quiet'
}

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`button button--${look} ${className}`} {...rest} />
}
