import { findFileName, listFileNames } from '../markdown/findFileName.ts'
import { downloadPath } from '../routes.ts'
import type { Audio, Parsed, Problem } from '../types.ts'
import type { AudioType } from './findAudioType.ts'
import { type FrontMatterFields, findPlace } from './frontMatterFields.ts'
import type { ArticleAssets } from './frontMatterSchema.ts'

export interface AudioContext {
  readonly file: string
  /** Path of the article's folder under the content folder. */
  readonly folder: string
  /** Bytes of every file offered for download, by path under the content folder. */
  readonly files: ReadonlyMap<string, number>
  /** What the files with names of sound really are, by path under the content folder. */
  readonly sounds: ReadonlyMap<string, AudioType | undefined>
  readonly fields: FrontMatterFields
}

/** Looks the recording of an article up beside it; a file that is no sound is a problem, whatever its name. */
export function parseAudio({ audio }: ArticleAssets, context: AudioContext): Parsed<Audio | undefined> {
  if (audio === undefined) return { ok: true, value: undefined, warnings: [] }
  const path = `${context.folder}/${audio}`
  const type = context.sounds.get(path)
  const bytes = context.files.get(path)
  if (type !== undefined && bytes !== undefined) {
    return { ok: true, value: { path: downloadPath(path), bytes, type }, warnings: [] }
  }
  const place = findPlace(context.fields, ['audio']) ?? { line: 1, column: 1 }
  const words = buildFaultWords(audio, context)
  return {
    ok: false,
    problems: [{ file: context.file, ...place, field: 'audio', severity: 'error', ...words }],
  }
}

function buildFaultWords(
  audio: string,
  { folder, sounds }: AudioContext,
): Pick<Problem, 'code' | 'message' | 'fix'> {
  if (sounds.has(`${folder}/${audio}`)) {
    return {
      code: 'BT75',
      message: `Tệp "${audio}" không phải tệp âm thanh MP3 hoặc M4A, dù mang tên như vậy.`,
      fix: 'xuất lại bản ghi âm thành MP3 rồi chép vào thư mục của bài',
    }
  }
  const near = findFileName(audio, listFileNames(sounds.keys(), folder))?.name
  return {
    code: 'BT34',
    message: `Không có tệp âm thanh content/${folder}/${audio} (MP3 hoặc M4A).`,
    fix: near === undefined ? 'chép tệp .mp3 hoặc .m4a vào thư mục của bài' : `audio: ${near}`,
  }
}
