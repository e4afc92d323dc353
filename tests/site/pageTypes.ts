/** One address of every page type of this site. */
export const pageTypes = [
  { name: 'home', path: '/' },
  { name: 'article', path: '/bai-viet/cong-tac-phat-trien-dang-vien-o-dang-bo-xa-nam-mau/' },
  { name: 'short article', path: '/bai-viet/tien-tan-binh-len-duong-nhap-ngu/' },
  { name: 'category', path: '/chuyen-muc/xay-dung-dang/' },
  { name: 'news', path: '/tin-tuc/' },
  { name: 'standing page', path: '/gioi-thieu/' },
  { name: 'organisation', path: '/co-cau-to-chuc/' },
  { name: 'contact', path: '/lien-he/' },
  { name: 'albums', path: '/thu-vien-anh/' },
  { name: 'album', path: '/thu-vien-anh/tranh-minh-hoa-cua-trang/' },
  { name: 'follow', path: '/theo-doi/' },
  { name: 'search', path: '/tim-kiem/' },
  { name: 'offline', path: '/ngoai-tuyen/' },
  { name: 'site map', path: '/so-do-trang/' },
  { name: 'not found', path: '/khong-co-trang-nay/' },
] as const

/** Page types of the second commune that this site's content does not have. */
export const secondPageTypes = [
  { name: 'full article', path: '/bai-viet/le-ra-mat-trang/' },
  { name: 'empty category', path: '/chuyen-muc/chua-co-bai/' },
  { name: 'home with an urgent notice', path: '/' },
  { name: 'archive page', path: '/tin-tuc/trang/2/' },
] as const
