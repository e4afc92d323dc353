import { execFileSync, spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { generateArticles } from '../generateArticles.ts'
import { readAddress } from './readAddress.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly site: BuiltSite
    readonly second: BuiltSite
  }
}

/** A site built for the tests: where its files are and where it is served. */
export interface BuiltSite {
  readonly folder: string
  readonly url: string
}

const work = resolve('.cache/test')
const tsx = resolve('node_modules/tsx/dist/cli.mjs')

/** Builds this site and a second commune with a long archive by the project's own command, and serves both. */
export async function setup(project: TestProject) {
  rmSync(work, { recursive: true, force: true })
  const secondContent = `${work}/second-content`
  cpSync('tests/fixtures/second-commune/content', secondContent, { recursive: true })
  await generateArticles(secondContent, { count: 31, categories: ['tin-xa', 'loa-xa', 'tin-xa'] })
  const site = await buildAndServe({ OUT_DIR: `${work}/site` })
  const second = await buildAndServe({
    OUT_DIR: `${work}/second`,
    CONTENT_DIR: secondContent,
    SITE_CONFIG: 'tests/fixtures/second-commune/site.ts',
  })
  project.provide('site', { folder: `${work}/site`, url: site.url })
  project.provide('second', { folder: `${work}/second`, url: second.url })
  return () => {
    site.server.kill()
    second.server.kill()
  }
}

async function buildAndServe(variables: Readonly<Record<string, string>>) {
  const env = { ...process.env, ...variables, PORT: '0' }
  execFileSync(process.execPath, [tsx, 'scripts/build.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const server = spawn(process.execPath, [tsx, 'scripts/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { server, url: await readAddress(server) }
}
