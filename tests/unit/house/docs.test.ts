/** What the documents lead to is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const DOCS = ['.', 'docs', 'docs/decisions'].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)
/** Paths in backquotes; those with a wildcard or a gap to fill in are left out. */
const PATH = /`((?:src|pipeline|tests|scripts|cli|lib|docs|hosting|tools)\/[\w./-]+)`/g
/** The same, from `src`. */
const IN_SRC = /`((?:core|data|store|features|words|ui|app|pages|loader|worker)\/[\w./-]+\.tsx?)`/g
/** These say how it was when they were written. */
const PAST = /^(?:CHANGELOG\.md|docs[/\\]decisions)/

it.each(DOCS)('%s links to what is there', path => {
  const text = readFileSync(path, 'utf8')
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!)
  const files = links.filter(target => !/^\w+:/.test(target))
  expect(files.filter(target => !existsSync(join(dirname(path), target)))).toEqual([])
})

it.each(DOCS.filter(path => !PAST.test(path)))('%s names files that are there', path => {
  const text = readFileSync(path, 'utf8')
  const named = [...text.matchAll(PATH)].map(([, target]) => target!)
  const inSrc = [...text.matchAll(IN_SRC)].map(([, target]) => `src/${target}`)
  expect([...named, ...inSrc].filter(target => !existsSync(target))).toEqual([])
})

it('each recipe names the files to touch', () => {
  const recipes = readFileSync('docs/recipes.md', 'utf8').split(/^## /m).slice(1)
  expect(recipes).toHaveLength(6)
  for (const recipe of recipes) expect([...recipe.matchAll(PATH)].length, recipe.split('\n')[0]).toBeGreaterThan(1)
})
