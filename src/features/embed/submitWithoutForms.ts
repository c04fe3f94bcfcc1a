/**
 * A frame sandboxed without `allow-forms`, as WordPress makes them, submits no form and says nothing of it. So Enter and the button
 * give the form its event themselves. Returns a function that stops it.
 */
export function submitWithoutForms(): () => void {
  const submit = (event: Event, form: HTMLFormElement | null) => {
    if (!form || event.defaultPrevented) return
    event.preventDefault()
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
  }
  const onClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button')
    if (button?.type === 'submit') submit(event, button.form)
  }
  const onKey = (event: KeyboardEvent) => {
    const { target, key, isComposing } = event
    if (key === 'Enter' && !isComposing && target instanceof HTMLInputElement) submit(event, target.form)
  }
  // After the components: the list of suggestions takes Enter first.
  document.addEventListener('click', onClick)
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('keydown', onKey)
  }
}
