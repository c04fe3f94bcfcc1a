/**
 * The cascade layer of every style sheet, by its folder; `src/ui/layers.css` declares their order. Rules for print leave their sheet's
 * layer for the last one, so that they win over whatever a feature says about the screen.
 */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import postcss, { type AtRule, type ChildNode, type Plugin } from 'postcss'

const FOLDERS: readonly (readonly [folder: RegExp, layer: string])[] = [
  [/(?:^|\/)node_modules\//, 'reset'],
  [/^src\/ui\/reset\.css$/, 'reset'],
  [/^src\/ui\/tokens\.css$/, 'tokens'],
  [/^src\/ui\/base\.css$/, 'base'],
  [/^src\/ui\//, 'components'],
  [/^src\//, 'features'],
]
/** At-rules that belong to no layer. */
const TOP_LEVEL = ['charset', 'font-face', 'import', 'layer', 'namespace', 'page', 'property']

/** @param root folder of the project */
export function assignLayers(root: string): Plugin {
  // In every sheet, because a browser goes by the first that it reads, and chunks come in any order.
  const order = readFileSync(join(root, 'src/ui/layers.css'), 'utf8')
  return {
    postcssPlugin: 'assign-layers',
    OnceExit(sheet) {
      const nodes = [...sheet.nodes]
      sheet.removeAll()
      sheet.append(postcss.parse(order).nodes.filter(({ type }) => type !== 'comment'))
      let open: AtRule | undefined
      for (const node of nodes) {
        const layer = layerOf(node, root)
        if (!layer) open = undefined
        else if (open?.params !== layer) {
          open = postcss.atRule({ name: 'layer', params: layer, nodes: [], raws: { between: ' ' } })
          sheet.append(open)
        }
        ;(open ?? sheet).append(node)
      }
    },
  }
}

/** Undefined for what stays outside. A sheet may import others, so each rule is asked where it comes from. */
function layerOf(node: ChildNode, root: string): string | undefined {
  if (node.type === 'atrule' && TOP_LEVEL.includes(node.name)) return undefined
  if (node.type === 'atrule' && node.name === 'media' && node.params === 'print') return 'print'
  const file = relative(root, node.source?.input.file ?? '').replaceAll('\\', '/')
  return FOLDERS.find(([folder]) => folder.test(file))?.[1]
}
