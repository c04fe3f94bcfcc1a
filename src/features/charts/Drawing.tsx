import { Columns } from './Columns.tsx'
import type { DrawingProps } from './data.ts'
import { Lines } from './Lines.tsx'
import { Strip } from './Strip.tsx'

const DRAWINGS = { columns: Columns, lines: Lines, strip: Strip }

/** All drawing code, in one chunk that loads with the first chart. */
export default function Drawing(props: DrawingProps) {
  const Shape = DRAWINGS[props.shape]
  return <Shape {...props} />
}
