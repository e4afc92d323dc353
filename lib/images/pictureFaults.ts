import type { PictureFault } from '../types.ts'

const saveAsJpeg = 'mở ảnh bằng ứng dụng Ảnh (Photos) hoặc Paint, lưu thành JPEG rồi thay tệp này'
const copyAgain = 'chép lại ảnh gốc từ điện thoại hoặc máy ảnh rồi thay tệp này'

/** Every reason why a picture cannot be shown, in words for the editor. */
export const pictureFaults = {
  empty: { code: 'BT41', message: 'Tệp ảnh rỗng (0 byte).', fix: copyAgain },
  damaged: { code: 'BT41', message: 'Ảnh bị hỏng hoặc chép chưa trọn.', fix: copyAgain },
  notAPicture: {
    code: 'BT41',
    message: 'Tệp mang tên ảnh nhưng bên trong không phải là ảnh.',
    fix: 'kiểm tra xem có chép nhầm tệp không, rồi thay bằng ảnh JPEG, PNG hoặc WebP',
  },
  svg: {
    code: 'BT40',
    message: 'Trang không nhận hình vẽ SVG.',
    fix: 'mở hình bằng trình duyệt, chụp màn hình, lưu thành PNG rồi thay tệp này',
  },
  avif: { code: 'BT40', message: 'Trang không nhận ảnh AVIF.', fix: saveAsJpeg },
  tiff: { code: 'BT40', message: 'Trang không nhận ảnh TIFF.', fix: saveAsJpeg },
  bmp: { code: 'BT40', message: 'Trang không nhận ảnh BMP.', fix: saveAsJpeg },
  gif: {
    code: 'BT40',
    message: 'Trang không nhận ảnh GIF.',
    fix: 'mở ảnh bằng Paint, lưu thành PNG rồi thay tệp này; ảnh động chỉ giữ lại được một hình',
  },
  animated: {
    code: 'BT40',
    message: 'Trang không nhận ảnh động.',
    fix: 'chọn một hình, lưu thành JPEG hoặc PNG rồi thay tệp này',
  },
  heic: {
    code: 'BT38',
    message: 'Không đọc được ảnh HEIC từ iPhone.',
    fix: 'mở ảnh bằng ứng dụng Ảnh (Photos), lưu thành JPEG rồi thay tệp này; để iPhone chụp ra JPEG: Cài đặt > Camera > Định dạng > Tương thích nhất',
  },
  slow: {
    code: 'BT37',
    message: 'Ảnh quá phức tạp: đọc quá lâu mà chưa xong.',
    fix: saveAsJpeg,
  },
  link: {
    code: 'BT43',
    message: 'Đây là lối tắt tới tệp ở nơi khác, không phải là ảnh.',
    fix: 'xóa lối tắt, chép chính tệp ảnh vào thư mục này',
  },
  unreadable: {
    code: 'BT41',
    message: 'Không mở được tệp ảnh.',
    fix: 'đóng chương trình đang dùng tệp này và kiểm tra quyền đọc tệp',
  },
} as const satisfies Readonly<Record<string, PictureFault>>

/** Builds the fault of a picture with too many pixels. */
export function buildPixelFault(width: number, height: number, limit: number): PictureFault {
  const [wide, high] = [width, height].map(side => side.toLocaleString('vi-VN'))
  return {
    code: 'BT37',
    message: `Ảnh quá lớn: ${wide} × ${high} điểm ảnh; nhiều nhất là ${limit / 1e6} triệu điểm ảnh.`,
    fix: 'thu nhỏ ảnh còn khoảng 4.000 điểm ảnh chiều ngang, lưu lại rồi thay tệp này',
  }
}

/** Builds the fault of a file with too many bytes. */
export function buildWeightFault(bytes: number, limit: number): PictureFault {
  return {
    code: 'BT37',
    message: `Tệp ảnh nặng ${Math.ceil(bytes / 1e6)} MB; nhiều nhất là ${limit / 1e6} MB.`,
    fix: 'thu nhỏ ảnh còn khoảng 4.000 điểm ảnh chiều ngang, lưu thành JPEG rồi thay tệp này',
  }
}

/** Tells a fault from whatever else a step may give. */
export function isPictureFault(value: object | string): value is PictureFault {
  return typeof value === 'object' && 'message' in value && 'fix' in value
}
