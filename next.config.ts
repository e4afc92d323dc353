import { relative } from 'node:path'
import type { NextConfig } from 'next'
import { environment } from './config/environment.ts'

const fromHere = (path: string): string => `./${relative(process.cwd(), path)}`
const stageFolder = process.env.STAGE_DIR

const config: NextConfig = {
  // For an export, distDir is the folder of the finished pages. While writing there is no export, so that an
  // unknown address gets the 404 page and not a message about the export.
  ...(stageFolder && { output: 'export', distDir: stageFolder }),
  trailingSlash: true,
  images: { unoptimized: true },
  // `.dev.tsx` are pages for those who write this code, which no visitor gets.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  // A name of chance would make two builds of one commit differ; files carry the hash of their content anyway.
  generateBuildId: () => 'portal',
  // `npm test` checks the types of the whole tree; a second check would only make publishing slower.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    resolveAlias: {
      '@/config/site': fromHere(environment.siteConfigFile),
      '@/config/colours.css': fromHere(environment.coloursFile),
    },
  },
  // Next would leave one core idle; each process holds the list of all articles, so there are never more than cores.
  ...(stageFolder && { experimental: { cpus: Number(process.env.STAGE_WORKERS ?? 1) } }),
  serverExternalPackages: ['sharp', 'gray-matter', 'yaml'],
}

export default config
