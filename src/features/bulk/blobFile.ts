import type { FileBytes } from '../../core/bulk/look.ts'

/** A file of the browser, as the reader of files takes it. */
export function blobFile(blob: Blob): FileBytes {
  return {
    size: blob.size,
    async *read() {
      // Not by the stream itself: not every browser can iterate over one.
      const reader = blob.stream().getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        yield value
      }
    },
  }
}
