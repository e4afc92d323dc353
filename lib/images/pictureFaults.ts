import type { PictureFault } from '../types.ts'

const saveAsJpeg = 'Mở ảnh bằng ứng dụng Ảnh (Photos) hoặc Paint, lưu thành JPEG rồi thay tệp này.'
const copyAgain = 'Chép lại ảnh gốc từ điện thoại hoặc máy ảnh rồi thay tệp này.'

/** Every reason why a picture cannot be shown, in words for the editor. */
export const pictureFaults = {
  empty: { message: 'Tệp ảnh rỗng (0 byte).', fix: copyAgain },
  damaged: { message: 'Ảnh bị hỏng hoặc chép chưa trọn.', fix: copyAgain },
  notAPicture: {
    message: 'Tệp mang tên ảnh nhưng bên trong không phải là ảnh.',
    fix: 'Kiểm tra xem có chép nhầm tệp không, rồi thay bằng ảnh JPEG, PNG hoặc WebP.',
  },
  svg: {
    message: 'Trang không nhận hình vẽ SVG.',
    fix: 'Mở hình bằng trình duyệt, chụp màn hình, lưu thành PNG rồi thay tệp này.',
  },
  avif: { message: 'Trang không nhận ảnh AVIF.', fix: saveAsJpeg },
  tiff: { message: 'Trang không nhận ảnh TIFF.', fix: saveAsJpeg },
  bmp: { message: 'Trang không nhận ảnh BMP.', fix: saveAsJpeg },
  gif: {
    message: 'Trang không nhận ảnh GIF.',
    fix: 'Mở ảnh bằng Paint, lưu thành PNG rồi thay tệp này; ảnh động chỉ giữ lại được một hình.',
  },
  animated: {
    message: 'Trang không nhận ảnh động.',
    fix: 'Chọn một hình, lưu thành JPEG hoặc PNG rồi thay tệp này.',
  },
  heic: {
    message: 'Không đọc được ảnh HEIC từ iPhone.',
    fix: 'Mở ảnh bằng ứng dụng Ảnh (Photos), lưu thành JPEG rồi thay tệp này. Để iPhone chụp ra JPEG: Cài đặt > Camera > Định dạng > Tương thích nhất.',
  },
  slow: {
    message: 'Ảnh quá phức tạp: đọc quá lâu mà chưa xong.',
    fix: saveAsJpeg,
  },
  link: {
    message: 'Đây là lối tắt tới tệp ở nơi khác, không phải là ảnh.',
    fix: 'Xóa lối tắt, chép chính tệp ảnh vào thư mục này.',
  },
  unreadable: {
    message: 'Không mở được tệp ảnh.',
    fix: 'Đóng chương trình đang dùng tệp này và kiểm tra quyền đọc tệp.',
  },
} as const satisfies Readonly<Record<string, PictureFault>>

/** Builds the fault of a picture with too many pixels. */
export function buildPixelFault(width: number, height: number, limit: number): PictureFault {
  const [wide, high] = [width, height].map(side => side.toLocaleString('vi-VN'))
  return {
    message: `Ảnh quá lớn: ${wide} × ${high} điểm ảnh; nhiều nhất là ${limit / 1e6} triệu điểm ảnh.`,
    fix: 'Thu nhỏ ảnh còn khoảng 4.000 điểm ảnh chiều ngang, lưu lại rồi thay tệp này.',
  }
}

/** Builds the fault of a file with too many bytes. */
export function buildWeightFault(bytes: number, limit: number): PictureFault {
  return {
    message: `Tệp ảnh nặng ${Math.ceil(bytes / 1e6)} MB; nhiều nhất là ${limit / 1e6} MB.`,
    fix: 'Thu nhỏ ảnh còn khoảng 4.000 điểm ảnh chiều ngang, lưu thành JPEG rồi thay tệp này.',
  }
}

/** Tells a fault from whatever else a step may give. */
export function isPictureFault(value: object | string): value is PictureFault {
  return typeof value === 'object' && 'message' in value && 'fix' in value
}
