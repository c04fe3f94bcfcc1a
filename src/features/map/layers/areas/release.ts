export interface Release {
  /** Now, or when the pointer that is pressed has been let go and its click has been told. In the order of the calls. */
  whenReleased(work: () => void): void
  remove(): void
}

/**
 * Browsers tell of no click where what was pressed has been moved in the document before it is let go: a path that comes to the front
 * under a quick click would lose it.
 */
export function createRelease(container: HTMLElement): Release {
  const { defaultView: view } = container.ownerDocument
  let isPressed = false
  let waiting: (() => void)[] = []
  const press = () => {
    isPressed = true
  }
  const letGo = () => {
    isPressed = false
    // The click follows in the same task.
    setTimeout(() => {
      if (isPressed) return
      const works = waiting
      waiting = []
      for (const work of works) work()
    })
  }
  container.addEventListener('pointerdown', press, { capture: true, passive: true })
  for (const type of ['pointerup', 'pointercancel'])
    view?.addEventListener(type, letGo, { capture: true, passive: true })
  return {
    whenReleased(work) {
      if (isPressed || waiting.length > 0) waiting.push(work)
      else work()
    },
    remove() {
      waiting = []
      container.removeEventListener('pointerdown', press, { capture: true })
      for (const type of ['pointerup', 'pointercancel']) view?.removeEventListener(type, letGo, { capture: true })
    },
  }
}
