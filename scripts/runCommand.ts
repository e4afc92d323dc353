import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { environment } from '../config/environment.ts'
import { SiteConfigError } from '../lib/content/parseSiteConfig.ts'
import { EditorError } from '../lib/drafts/editorError.ts'

/**
 * Runs a command that gives its exit code. When it throws, the editor reads one sentence, the details go to
 * a file for whoever looks after the portal, and the exit code is 1.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  // A reader such as `head` may close the pipe before everything is printed.
  process.stdout.on('error', () => process.exit())
  try {
    process.exitCode = await command()
  } catch (error) {
    const isTold = error instanceof SiteConfigError || error instanceof EditorError
    console.error(isTold ? error.message : await reportFault(error))
    process.exitCode = 1
  }
}

async function reportFault(error: unknown): Promise<string> {
  const file = join(environment.cacheFolder, 'loi.txt')
  const words = 'Lỗi của công cụ, không phải của bài viết. Trang đang có vẫn nguyên vẹn.'
  try {
    await mkdir(environment.cacheFolder, { recursive: true })
    await writeFile(file, error instanceof Error ? `${error.stack}\n` : String(error))
    return `${words}\nChi tiết nằm trong tệp ${relative('.', file)}.`
  } catch {
    return `${words}\nKhông ghi được chi tiết vào ${relative('.', file)}: kiểm tra quyền ghi và chỗ trống của ổ đĩa.`
  }
}
