import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readImportedPage } from '../lib/import/readImportedPage.ts'
import { convertOffice } from './convertOffice.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const rtf = {
  name: '--headless.rtf',
  bytes: Buffer.from(
    "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\f0 C\\'abng t\\'b8c \\'ae\\'b6ng vi\\'aan\\par Ch\\'eb hai\\par}",
  ),
}

afterEach(() => vi.unstubAllEnvs())

describe('files that are not of Word itself', () => {
  it('without LibreOffice get an answer of what to do', async () => {
    vi.stubEnv('PATH', '/nonexistent')
    await expect(readImportedPage(rtf, convertOffice)).rejects.toThrow(
      /máy này chưa có LibreOffice[\s\S]*Tài liệu Word \(\.docx\)[\s\S]*apt install libreoffice-writer-nogui/,
    )
  })

  it.runIf(hasOffice)(
    'with LibreOffice keep the fonts that tell how to read them',
    async () => {
      const { blocks, changes } = await readImportedPage(rtf, convertOffice)
      expect(JSON.stringify(blocks)).toContain('Công tác đảng viên')
      expect(changes).toEqual(['Chuyển chữ từ phông cũ sang Unicode: .VnTime.'])
    },
    120_000,
  )
})
