import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      optional: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      libc: z.array(z.string()).optional(),
    }),
  ),
})
type Packages = z.infer<typeof lockfileSchema>['packages']

function readInstalled(file: string): readonly [string, Packages[string]][] {
  const { packages } = lockfileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return Object.entries(packages).filter(([path]) => path !== '')
}

/** Their scripts only save time: the program itself comes as a package of its own. */
const scriptsNotNeeded = ['node_modules/esbuild', 'node_modules/fsevents']

/** Whether npm installs the package on Debian, on Intel or ARM; what is only for other systems it passes over. */
const isForDebian = ({ optional, os, cpu, libc }: Packages[string]): boolean =>
  !optional ||
  ((os?.includes('linux') ?? true) &&
    (cpu?.some(name => name === 'x64' || name === 'arm64') ?? true) &&
    (libc?.includes('glibc') ?? true))

describe.each([
  { file: 'package-lock.json', least: 100 },
  { file: 'admin/package-lock.json', least: 20 },
])('$file', ({ file, least }) => {
  const installed = readInstalled(file)

  it('names a checksum for every package that a Debian machine installs', () => {
    const open = installed.filter(([, entry]) => isForDebian(entry) && !entry.integrity)
    expect(open.map(([path]) => path)).toEqual([])
    expect(installed.length).toBeGreaterThan(least)
  })

  it('has no package whose install script is needed', () => {
    const withScript = installed.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)
    expect(withScript.filter(path => !scriptsNotNeeded.includes(path))).toEqual([])
  })

  it('never runs install scripts', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })
})
