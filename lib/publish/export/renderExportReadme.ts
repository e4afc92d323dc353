import type { SiteConfig } from '../../types.ts'
import { manifestName } from '../releases/manifest.ts'
import { pagesFolder, sourceFolder } from './exportEntries.ts'

/** The name of the text that says what an export is. */
export const exportReadmeName = 'README.txt'

const widestName = 18

/** What an export is and how it is read, for whoever finds it in an archive: plain text, in Vietnamese. */
export function renderExportReadme({ title, url, organisation, formerNames }: SiteConfig): string {
  const lines = [
    title.toLocaleUpperCase('vi'),
    '',
    `Đây là bản sao toàn bộ trang thông tin điện tử ở địa chỉ ${url}`,
    `của ${organisation.name}${organisation.parents.map(parent => `, ${parent}`).join('')}.`,
    ...formerNames.map(
      ({ until, change, resolution }) =>
        `Từ ngày ${until.split('-').reverse().join('/')}, ${change} (${resolution}).`,
    ),
    '',
    'ĐỌC TRANG',
    '',
    'Giải nén cả tệp .zip ra một thư mục, rồi bấm đúp vào:',
    '',
    `    ${pagesFolder}/index.html`,
    '',
    'Không cần mạng, không cần máy chủ, dùng trình duyệt nào cũng được. Ô tìm kiếm không chạy trong bản này:',
    'hãy tìm bài theo chuyên mục, theo năm, hoặc ở trang “Sơ đồ trang”.',
    '',
    'TRONG NÀY CÓ GÌ',
    '',
    ...Object.entries({
      [`${pagesFolder}/`]: 'các trang như người đọc thấy, kèm ảnh và tệp tải về',
      [`${sourceFolder}/content/`]: 'bản gốc: bài viết dạng Markdown, ảnh gốc, tệp đính kèm',
      [`${sourceFolder}/config/`]: 'tên cơ quan, chuyên mục, màu sắc, chữ của giao diện, địa chỉ cũ',
      [`${sourceFolder}/brand/`]: 'biểu trưng',
      [manifestName]: 'mã SHA-256 của từng tệp, để biết tệp nào đã bị sửa',
    }).map(([name, words]) => `    ${name.padEnd(widestName)}${words}`),
    '',
    `Lưu ý: ${sourceFolder}/content/ có cả bài nháp và bản gốc chưa đăng (tên bắt đầu bằng .ban-goc-), trong đó có thể`,
    'có thông tin riêng của người dân. Hãy xem lại trước khi đưa cho nơi khác hoặc đăng lên mạng.',
    '',
    'DỰNG LẠI TRANG',
    '',
    `Chép nội dung ${sourceFolder}/content và ${sourceFolder}/config vào mã nguồn của trang (Markdown và TypeScript, mở tự do),`,
    'rồi chạy npm ci && npm start.',
    '',
    'KIỂM TRA BẢN SAO',
    '',
    'Trong mã nguồn của trang: npm run verify -- --of THƯ-MỤC-ĐÃ-GIẢI-NÉN',
    '',
  ]
  // Notepad of older Windows knows no other end of a line.
  return lines.join('\r\n')
}
