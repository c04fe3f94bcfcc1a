/** The tree that assistive technology is given, walked whole: an independent check beside axe. */
import type { Page } from '@playwright/test'

interface Node {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
}

const CONTROLS = new Set(
  'button link textbox searchbox combobox listbox option slider spinbutton checkbox radio switch tab menuitem DisclosureTriangle'.split(
    ' ',
  ),
)
/** What a control has to stand in. */
const LANDMARKS = new Set(
  'main banner contentinfo navigation region search form complementary dialog application'.split(' '),
)
/** Parts with a name of their own, which tells their controls from those of others. */
const PARTS = new Set([...LANDMARKS, ...'group row listitem figure table rowgroup article radiogroup'.split(' ')])
/** What can stand in nothing else. */
const BELONGS: Readonly<Record<string, readonly string[]>> = {
  option: ['listbox', 'combobox', 'MenuListPopup'],
  listitem: ['list'],
  row: ['table', 'grid', 'rowgroup'],
  tab: ['tablist'],
}

/** Controls without a name, two alike in one part that do different things, and what stands where it cannot: one line each. */
export async function controlFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const roleOf = ({ role }: Node) => role?.value ?? ''
  const nameOf = ({ name }: Node) => name?.value.trim() ?? ''
  const above = ({ parentId }: Node): Node[] => {
    const parent = parentId === undefined ? undefined : byId.get(parentId)
    return parent ? [parent, ...above(parent)] : []
  }
  const seen = new Map<string, string>()
  return nodes.flatMap(node => {
    if (node.ignored) return []
    const [role, name, ancestors] = [roleOf(node), nameOf(node), above(node)]
    const what = `${role} “${name}”`
    const homes = BELONGS[role]
    if (homes && !ancestors.some(ancestor => homes.includes(roleOf(ancestor))))
      return [`${what} stands in no ${homes[0]}`]
    if (!CONTROLS.has(role) || role === 'option') return []
    if (!name) return [`a ${role} without a name, in ${ancestors.map(nameOf).find(Boolean)}`]
    if (!ancestors.some(ancestor => LANDMARKS.has(roleOf(ancestor)))) return [`${what} stands in no part of the page`]
    const part = ancestors.filter(ancestor => PARTS.has(roleOf(ancestor))).map(nameOf)
    const key = [what, ...part].join(' < ')
    // A link that is there twice leads to the same place; a button has no place.
    const does = String(node.properties?.find(({ name }) => name === 'url')?.value.value ?? node.nodeId)
    const before = seen.get(key)
    seen.set(key, does)
    return before !== undefined && before !== does ? [`two of ${key}`] : []
  })
}
