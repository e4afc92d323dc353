import type { SiteConfig } from '../lib/types.ts'

/** Who we are. Another commune edits this file, colours.css beside it, content/ and public/brand/, and nothing else. */
export const site = {
  url: 'https://nam-mau.example',
  formerUrls: [],
  title: 'Trang thông tin điện tử Đảng ủy xã Nam Mẫu',
  shortTitle: 'Đảng ủy xã Nam Mẫu',
  description:
    'Tin tức, thông báo và tư liệu về công tác xây dựng Đảng, đời sống và phong trào thi đua ở xã Nam Mẫu.',
  organisation: {
    name: 'Đảng ủy xã Nam Mẫu',
    parents: ['Đảng bộ tỉnh Bắc Kạn', 'Đảng bộ huyện Ba Bể'],
    address: 'Xã Nam Mẫu, huyện Ba Bể, tỉnh Bắc Kạn',
  },
  formerNames: [
    {
      name: 'Đảng ủy xã Nam Mẫu',
      place: 'xã Nam Mẫu',
      within: 'huyện Ba Bể, tỉnh Bắc Kạn',
      until: '2025-07-01',
      successor: 'xã Ba Bể',
      change: 'xã Nam Mẫu là một phần của xã Ba Bể, tỉnh Thái Nguyên',
      resolution: 'Nghị quyết số 1683/NQ-UBTVQH15',
    },
  ],
  archives: [],
  categories: [
    {
      slug: 'tin-hoat-dong',
      name: 'Tin hoạt động',
      description: 'Hoạt động của cấp ủy, chính quyền, Mặt trận Tổ quốc và các đoàn thể trong xã.',
    },
    {
      slug: 'xay-dung-dang',
      name: 'Xây dựng Đảng',
      description: 'Công tác phát triển đảng viên, sinh hoạt chi bộ, kiểm tra và giám sát.',
    },
    {
      slug: 'mat-tran-doan-the',
      name: 'Mặt trận và các đoàn thể',
      description: 'Công tác của Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội.',
    },
    {
      slug: 'quoc-phong-an-ninh',
      name: 'Quốc phòng - An ninh',
      description: 'Nghĩa vụ quân sự, công tác quốc phòng và giữ gìn an ninh trật tự ở địa phương.',
    },
    {
      slug: 'thong-bao',
      name: 'Thông báo',
      description: 'Thông báo của Đảng ủy và của Ban biên tập trang thông tin.',
    },
    {
      slug: 'huong-dan',
      name: 'Hướng dẫn bạn đọc',
      description: 'Cách đọc, in, lưu bài viết và gửi tin, bài cho Ban biên tập.',
    },
  ],
  announcements: 'thong-bao',
  navigation: [
    { label: 'Trang chủ', path: '/' },
    { label: 'Giới thiệu', path: '/gioi-thieu/' },
    { label: 'Cơ cấu tổ chức', path: '/co-cau-to-chuc/' },
    { label: 'Tin tức', path: '/tin-tuc/' },
    { label: 'Xây dựng Đảng', path: '/chuyen-muc/xay-dung-dang/' },
    { label: 'Thông báo', path: '/chuyen-muc/thong-bao/' },
    { label: 'Văn bản', path: '/van-ban/' },
    { label: 'Thư viện ảnh', path: '/thu-vien-anh/' },
    { label: 'Liên hệ', path: '/lien-he/' },
  ],
  footerLinks: [
    { label: 'Giới thiệu', path: '/gioi-thieu/' },
    { label: 'Liên hệ', path: '/lien-he/' },
    { label: 'Hỏi – đáp', path: '/hoi-dap/' },
    { label: 'Điều khoản sử dụng', path: '/dieu-khoan-su-dung/' },
    { label: 'Chính sách bảo mật', path: '/chinh-sach-bao-mat/' },
    { label: 'Khả năng tiếp cận', path: '/kha-nang-tiep-can/' },
  ],
  superiorLinks: [
    { label: 'Đảng Cộng sản Việt Nam', url: 'https://dangcongsan.vn/' },
    { label: 'Hệ thống tư liệu – văn kiện Đảng', url: 'https://tulieuvankien.dangcongsan.vn/' },
  ],
  articlesPerPage: 12,
  documents: {
    types: [
      { slug: 'nghi-quyet', name: 'Nghị quyết' },
      { slug: 'chi-thi', name: 'Chỉ thị' },
      { slug: 'quyet-dinh', name: 'Quyết định' },
      { slug: 'chuong-trinh', name: 'Chương trình' },
      { slug: 'ke-hoach', name: 'Kế hoạch' },
      { slug: 'huong-dan', name: 'Hướng dẫn' },
      { slug: 'quy-che', name: 'Quy chế' },
      { slug: 'bao-cao', name: 'Báo cáo' },
      { slug: 'thong-bao', name: 'Thông báo' },
      { slug: 'cong-van', name: 'Công văn' },
    ],
    fields: [
      { slug: 'xay-dung-dang', name: 'Xây dựng Đảng' },
      { slug: 'kiem-tra-giam-sat', name: 'Kiểm tra, giám sát' },
      { slug: 'tuyen-giao-dan-van', name: 'Tuyên giáo, dân vận' },
      { slug: 'kinh-te-xa-hoi', name: 'Kinh tế - xã hội' },
      { slug: 'quoc-phong-an-ninh', name: 'Quốc phòng - An ninh' },
      { slug: 'thong-tin-tuyen-truyen', name: 'Thông tin, tuyên truyền' },
    ],
    issuers: [
      { slug: 'dang-uy', name: 'Đảng ủy xã' },
      { slug: 'ban-thuong-vu', name: 'Ban Thường vụ Đảng ủy xã' },
      { slug: 'uy-ban-kiem-tra', name: 'Ủy ban Kiểm tra Đảng ủy xã' },
      { slug: 'ban-bien-tap', name: 'Ban biên tập trang thông tin' },
    ],
  },
} as const satisfies SiteConfig
