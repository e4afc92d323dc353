import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { site } from '../config/site.ts'
import { reservedSlugs } from '../lib/routes.ts'

const folders = ['admin', 'app', 'client', 'components', 'config', 'lib', 'scripts'] as const

interface SourceFile {
  readonly path: string
  readonly text: string
  /** Top folders of this project, and packages, that the file imports. */
  readonly imports: readonly string[]
}

function readSourceFiles(): readonly SourceFile[] {
  return folders.flatMap(folder =>
    listFiles(folder)
      .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/node_modules\//.test(path))
      .map(path => {
        const text = readFileSync(path, 'utf8')
        const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
          match => match[1] ?? '',
        )
        return { path, text, imports: specifiers.map(specifier => findTarget(path, specifier)) }
      }),
  )
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))
  } catch {
    return []
  }
}

function findTarget(path: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? join(path, '..', specifier) : specifier
}

const files = readSourceFiles()
const allowed: Readonly<Record<string, RegExp>> = {
  admin: /^(admin\/|@sveltia\/cms$|yaml$)/,
  config: /^(config\/|lib\/types|node:)/,
  lib: /^lib\/|^(?!app\/|components\/|config\/|scripts\/|client\/|react|next)[^/.]/,
  components: /^(components|lib|config\/strings)(\/|$)|^react$/,
  app: /^(app|components|lib|config)\/|^react$|^next(\/|$)/,
  scripts: /^(scripts|lib|config|tests\/findChromium)|^(node:|[a-z@])/,
  client: /^(client\/|lib\/text\/|lib\/search\/)/,
}

describe('architecture', () => {
  it('reads the source of every layer that exists', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(files.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(40)
  })

  it('lets imports point in one direction only', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const rule = allowed[path.split('/')[0] ?? '']
      return imports.filter(target => !rule?.test(target)).map(target => `${path} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('has no client component', () => {
    expect(files.filter(({ text }) => /^\s*['"]use client['"]/m.test(text)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('uses no component of Next that would ship a script', () => {
    const shipping = /^next\/(link|image|script|form|dynamic)/
    expect(
      files.filter(({ imports }) => imports.some(name => shipping.test(name))).map(({ path }) => path),
    ).toEqual([])
  })

  it('names the commune nowhere but in config/site.ts', () => {
    // A category may bear a word that the code has for something of its own, as an announcement's is.
    const ownWords = new Set([
      ...reservedSlugs,
      ...readdirSync('client').map(name => name.replace(/\.ts$/, '')),
    ])
    const names = [
      site.organisation.name,
      site.organisation.name.replace(/^Đảng ủy /, ''),
      new URL(site.url).hostname,
      ...site.categories.filter(({ slug }) => !ownWords.has(slug)).map(({ slug }) => `'${slug}'`),
    ]
    const mentions = files
      .filter(({ path }) => path !== 'config/site.ts')
      .flatMap(({ path, text }) => names.filter(name => text.includes(name)).map(name => `${path}: ${name}`))
    expect(mentions).toEqual([])
  })
})
