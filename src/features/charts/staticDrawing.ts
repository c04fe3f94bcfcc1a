import { type ComponentType, createContext } from 'react'
import type { DrawingProps } from './data.ts'

/** Pixels of a drawing that is never measured: as wide as a phone, so that its letters stay readable there. */
export const STATIC_WIDTH = 400

/** The drawing code of pages that the build renders, which have no script to load it with; absent in the app. */
export const StaticDrawing = createContext<ComponentType<DrawingProps> | undefined>(undefined)
