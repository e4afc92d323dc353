import { execFileSync } from 'node:child_process'

/** What git prints for these arguments, or `undefined` where it fails or is not there. */
export function readGit(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

/** The commit that the files here are of, or `undefined` where some differ from it or there is no git. */
export function readCommit(): string | undefined {
  return readGit('status', '--porcelain') === '' ? readGit('rev-parse', 'HEAD')?.trim() : undefined
}
