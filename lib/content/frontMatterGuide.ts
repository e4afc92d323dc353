/** How a key is filled in on the editing page, where its schema does not tell: one line of text otherwise. */
export type KeyInput = 'paragraph' | 'date' | 'number' | 'document' | 'switch' | 'picture' | 'sound' | 'file'

export interface KeyGuide {
  /** What an office clerk calls it. */
  readonly label: string
  /** A value as it is written after the colon. */
  readonly example: string
  readonly input?: KeyInput
}

/** Every key an editor may write, in the words and with the examples that problems and guides show. */
export const frontMatterGuide: Readonly<Record<string, KeyGuide>> = {
  title: { label: 'tiêu đề', example: '"Tên bài viết"' },
  date: { label: 'ngày đăng', example: '2026-11-23', input: 'date' },
  category: { label: 'chuyên mục', example: 'ten-chuyen-muc' },
  summary: { label: 'tóm tắt', example: '"Một, hai câu nói ý chính của bài."', input: 'paragraph' },
  archive: { label: 'kho lưu trữ', example: 'ten-kho' },
  author: { label: 'tác giả', example: '"Nguyễn Văn An"' },
  source: { label: 'nguồn tin', example: '"Báo Nhân Dân"' },
  updated: { label: 'ngày cập nhật', example: '2026-11-24', input: 'date' },
  cover: { label: 'ảnh bìa', example: 'anh-bia.jpg', input: 'picture' },
  coverAlt: { label: 'mô tả ảnh bìa', example: '"Các đại biểu giơ thẻ biểu quyết trong hội trường"' },
  coverCaption: { label: 'chú thích ảnh bìa', example: '"Quang cảnh đại hội. Ảnh: Nguyễn Văn An"' },
  figures: { label: 'số liệu nổi bật', example: '\n  - value: "169"\n    label: "đảng viên"' },
  attachments: { label: 'tệp đính kèm', example: '\n  - title: "Mẫu đơn"\n    file: mau-don.pdf' },
  audio: { label: 'bản ghi âm', example: 'doc-bai.mp3', input: 'sound' },
  aliases: { label: 'địa chỉ cũ', example: '\n  - /tin-cu/bai-so-12.html' },
  start: { label: 'lúc bắt đầu hiện', example: '2026-11-23T08:00', input: 'date' },
  end: { label: 'lúc thôi hiện', example: '2026-11-25T17:00', input: 'date' },
  number: { label: 'số ký hiệu', example: '05-NQ/ĐU' },
  type: { label: 'loại văn bản', example: 'nghi-quyet' },
  issuer: { label: 'cơ quan ban hành', example: 'dang-uy' },
  signer: { label: 'người ký', example: '"Nguyễn Văn An"' },
  effective: { label: 'ngày hiệu lực', example: '2026-11-23', input: 'date' },
  expires: { label: 'ngày hết hiệu lực', example: '2027-01-01', input: 'date' },
  replaces: { label: 'thay thế văn bản', example: 'ten-thu-muc-van-ban-cu', input: 'document' },
  amends: { label: 'sửa đổi văn bản', example: 'ten-thu-muc-van-ban-cu', input: 'document' },
  draft: { label: 'bản nháp', example: 'true', input: 'switch' },
  featured: { label: 'bài nổi bật', example: 'true', input: 'switch' },
  file: { label: 'tên tệp', example: 'mau-don.pdf', input: 'file' },
  validFrom: { label: 'ngày bắt đầu có hiệu lực', example: '2026-12-01', input: 'date' },
  validUntil: { label: 'ngày hết hiệu lực', example: '2026-12-31', input: 'date' },
  question: { label: 'câu hỏi', example: '"Gửi tin, bài cho Ban biên tập bằng cách nào?"' },
  field: { label: 'lĩnh vực', example: '"Công tác Đảng"' },
  answeredBy: { label: 'nơi trả lời', example: '"Văn phòng Đảng ủy"' },
  head: { label: 'người đứng đầu', example: '"Bí thư: Nguyễn Văn An"' },
  phone: { label: 'điện thoại cơ quan', example: '"0209 000 000"' },
  email: { label: 'thư điện tử cơ quan', example: 'danguy@ten-mien.gov.vn' },
  address: { label: 'địa chỉ', example: '"Trụ sở Đảng ủy xã"' },
  units: { label: 'đơn vị trực thuộc', example: '\n  - name: "Chi bộ Trạm Y tế"' },
  unnamed: { label: 'số đơn vị chưa rõ tên', example: '9', input: 'number' },
  value: { label: 'con số', example: '"169"' },
  label: { label: 'tên số liệu', example: '"đảng viên"' },
  name: { label: 'tên', example: '"Báo Nhân Dân"' },
  url: { label: 'địa chỉ trang', example: 'https://nhandan.vn/' },
  publishedAt: { label: 'ngày đăng ở nguồn', example: '2026-11-20', input: 'date' },
}

/** A front matter of those keys ready to paste, fences included. */
export function formatExample(
  keys: readonly string[],
  values: Readonly<Record<string, string>> = {},
): string {
  const lines = keys.map(key => `${key}: ${values[key] ?? frontMatterGuide[key]?.example ?? ''}`)
  return ['---', ...lines, '---'].join('\n')
}
