import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, inject, it } from 'vitest'

interface Page {
  readonly path: string
  readonly ids: ReadonlySet<string>
  readonly targets: readonly string[]
}

const linkAttributes = new Set(['href', 'src', 'srcset'])

function listElements(node: DefaultTreeAdapterTypes.ParentNode): readonly DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap(child => ('attrs' in child ? [child, ...listElements(child)] : []))
}

function readPage(folder: string, file: string): Page {
  const elements = listElements(parse(readFileSync(join(folder, file), 'utf8')))
  const attributes = elements.flatMap(({ attrs }) => attrs)
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    ids: new Set(attributes.filter(({ name }) => name === 'id').map(({ value }) => value)),
    targets: attributes
      .filter(({ name }) => linkAttributes.has(name))
      .flatMap(({ name, value }) =>
        name === 'srcset' ? value.split(',').map(part => part.trim().split(' ')[0] ?? '') : [value],
      ),
  }
}

/** Every internal address on every page that leads nowhere, fragments and canonical addresses included. */
function listDeadLinks(folder: string, origin: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pages = files.filter(file => file.endsWith('.html')).map(file => readPage(folder, file))
  const pageAt = new Map(pages.map(page => [page.path, page]))
  const addresses = new Set([...files.map(file => `/${file}`), ...pageAt.keys()])
  const isDead = ({ pathname, hash }: URL): boolean => {
    const path = decodeURIComponent(pathname)
    if (!addresses.has(path)) return true
    return hash !== '' && !pageAt.get(path)?.ids.has(decodeURIComponent(hash.slice(1)))
  }
  return pages.flatMap(({ path, targets }) =>
    targets
      .map(target => new URL(target, `${origin}${path}`))
      .filter(url => url.origin === origin && isDead(url))
      .map(url => `${path} -> ${url.pathname}${url.hash}`),
  )
}

describe('internal links', () => {
  it('all lead somewhere on this site', () => {
    expect(listDeadLinks(inject('site').folder, 'https://nam-mau.example')).toEqual([])
  })

  it('all lead somewhere on the second site', () => {
    expect(listDeadLinks(inject('second').folder, 'https://dong-tam.example')).toEqual([])
  })
})
