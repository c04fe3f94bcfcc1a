/** Messages between the page and the worker that paints. */
import type { ContextIndex } from '../../../../../core/geography/context.ts'
import type { CanvasName, Picture, PictureOrder } from './pictures.ts'

export type ToWorker =
  /** First, and once. */
  | { readonly type: 'start'; readonly index: ContextIndex }
  | { readonly type: 'paint'; readonly id: number; readonly order: PictureOrder }
  | { readonly type: 'cancel'; readonly canvas: CanvasName }
  /** After `load`: a tile as it arrived, packed; undefined where it did not. */
  | { readonly type: 'tile'; readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> | undefined }

export type FromWorker =
  | { readonly type: 'load'; readonly path: string }
  | { readonly type: 'painted'; readonly id: number; readonly picture: Picture | undefined }
  /** After its first picture, where no graphics card draws the page. */
  | { readonly type: 'without-card' }
  /** It cannot paint. */
  | { readonly type: 'failed' }
