import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { FileCatalogue } from '../../files/fileFacts.ts'
import type { Parsed, PictureCatalogue } from '../../types.ts'
import type { AudioType } from '../findAudioType.ts'
import type { VideoType } from '../findVideoType.ts'
import type { SourceFile } from '../readContentFolder.ts'
import { isSameFile, readFileTimes } from './fileTimes.ts'
import { formatLeanRecord, type LeanParts, parseLeanRecord } from './leanRecord.ts'
import { type CacheEntry, type Dependency, readEntries, writeEntries } from './parseCacheFile.ts'
import { openTextsStore } from './textsStore.ts'
import { trackMap } from './trackMap.ts'

/** What a source is parsed with beside its bytes; what it looks up there is remembered. */
export interface Surroundings {
  readonly pictures: PictureCatalogue
  readonly files: ReadonlyMap<string, number>
  readonly sounds: ReadonlyMap<string, AudioType | undefined>
  readonly facts: FileCatalogue
  readonly videos: ReadonlyMap<string, VideoType | undefined>
}

/** A source file with its bytes. */
export interface Source extends SourceFile {
  readonly bytes: Uint8Array
}

export type ParseIn<Value> = (source: Source, surroundings: Surroundings) => Parsed<Value>

/** A value as it lies in the cache. */
export interface KeptRecord {
  readonly json: string
  readonly textsName: string | undefined
  /** A hash of everything in it, pictures and long texts included. */
  readonly fingerprint: string
}

/** Results of parsing that are kept from build to build. */
export interface ParseCache {
  /** The result of the last time, if neither the file nor anything that it looked up has changed. */
  readonly find: (source: SourceFile, bytes?: Uint8Array) => Parsed<unknown> | undefined
  /** Parses and keeps what may be kept: a value, with its warnings, that comes out of the cache as it went in. */
  readonly parse: <Value>(source: Source, parse: ParseIn<Value>) => Promise<Parsed<Value>>
  /** How a value that came from here is kept, or `undefined` where it could not be. */
  readonly findKept: (value: object) => KeptRecord | undefined
  /** Keeps all this for the next build: whole or not at all. */
  readonly write: () => Promise<void>
}

/**
 * Opens the cache of a content folder. `inputs` is all else that results depend on (code, identity): with
 * others the cache is empty. It may be deleted at any time, in parts as well.
 */
export async function openParseCache(options: {
  readonly cacheFolder: string
  readonly contentFolder: string
  readonly inputs: string
  readonly surroundings: Surroundings
}): Promise<ParseCache> {
  const { surroundings } = options
  const texts = openTextsStore(options.cacheFolder)
  const earlier = await readEntries(options)
  const kept = new Map<string, CacheEntry>()
  const keptByValue = new WeakMap<object, KeptRecord>()
  const parts: LeanParts = { pictures: surroundings.pictures, readTexts: texts.read }

  const keep = (file: string, entry: CacheEntry, value: unknown): void => {
    kept.set(file, entry)
    if (typeof value !== 'object' || value === null) return
    const { json, textsName } = entry
    keptByValue.set(value, { json, textsName, fingerprint: buildFingerprint(entry) })
  }

  return {
    find: (source, bytes) => {
      const entry = earlier.get(source.file)
      if (entry === undefined) return undefined
      const times = readFileTimes(source.diskPath)
      const isSame = bytes === undefined ? isSameFile(times, entry) : hashBytes(bytes) === entry.hash
      const isWhole = entry.textsName === undefined || texts.has(entry.textsName, entry.textsBytes)
      if (!times || !isSame || !isWhole || !isUnchanged(entry.dependencies, surroundings)) return undefined
      const value = parseLeanRecord(entry.json, entry.textsName, parts)
      keep(source.file, { ...entry, ...times }, value)
      return { ok: true, value, warnings: entry.warnings }
    },
    parse: async (source, parse) => {
      const times = readFileTimes(source.diskPath)
      const pictures = trackMap(surroundings.pictures)
      const files = trackMap(surroundings.files)
      const sounds = trackMap(surroundings.sounds)
      const videos = trackMap(surroundings.videos)
      const facts = trackMap(surroundings.facts)
      const result = parse(source, {
        pictures: pictures.map,
        files: files.map,
        sounds: sounds.map,
        videos: videos.map,
        facts: facts.map,
      })
      const isSearched = [pictures, files, sounds, videos, facts].some(tracked => tracked.isSearched())
      const isPlain = result.ok && result.value !== undefined && !isSearched
      if (!isPlain || !times) return result
      // Another article may hold the same picture; only what this one looked up is checked the next time.
      const named = new Map<unknown, string>(
        [...pictures.keys].map(key => [surroundings.pictures.get(key), key]),
      )
      const { json, texts: long } = formatLeanRecord(result.value, named)
      const inMemory = { ...parts, readTexts: () => long?.content ?? '' }
      if (!isDeepStrictEqual(parseLeanRecord(json, long?.name, inMemory), result.value)) return result
      if (long) await texts.write(long)
      const entry: CacheEntry = {
        ...times,
        hash: hashBytes(source.bytes),
        dependencies: [
          ...[...pictures.keys].map(key => buildDependency('pictures', key, surroundings)),
          ...[...files.keys].map(key => buildDependency('files', key, surroundings)),
          ...[...sounds.keys].map(key => buildDependency('sounds', key, surroundings)),
          ...[...facts.keys].map(key => buildDependency('facts', key, surroundings)),
          ...[...videos.keys].map(key => buildDependency('videos', key, surroundings)),
        ],
        warnings: [...result.warnings],
        textsName: long?.name,
        textsBytes: Buffer.byteLength(long?.content ?? ''),
        json,
      }
      const value = parseLeanRecord(json, long?.name, parts) as typeof result.value
      keep(source.file, entry, value)
      return { ...result, value }
    },
    findKept: value => keptByValue.get(value),
    write: () => writeEntries(options, kept),
  }
}

const hashBytes = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

function buildDependency(kind: keyof Surroundings, key: string, surroundings: Surroundings): Dependency {
  return [kind, key, hashBytes(JSON.stringify(surroundings[kind].get(key)) ?? '')]
}

const isUnchanged = (dependencies: readonly Dependency[], surroundings: Surroundings): boolean =>
  dependencies.every(([kind, key, hash]) => buildDependency(kind, key, surroundings)[2] === hash)

const buildFingerprint = ({ json, textsName, dependencies }: CacheEntry): string =>
  hashBytes(JSON.stringify([json, textsName, dependencies]))
