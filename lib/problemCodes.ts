/** How grave a mistake is: an error keeps the site from being published, a warning does not, nobody hears of the rest. */
export type ProblemGravity = 'error' | 'warning' | 'either' | 'handled'

export interface CodeEntry {
  readonly name: string
  readonly gravity: ProblemGravity
}

const error = (name: string): CodeEntry => ({ name, gravity: 'error' })
const warning = (name: string): CodeEntry => ({ name, gravity: 'warning' })
const either = (name: string): CodeEntry => ({ name, gravity: 'either' })
const handled = (name: string): CodeEntry => ({ name, gravity: 'handled' })

/**
 * Every mistake that the checks know (BT: biên tập), by the code that is printed with its message and never
 * given to another. The guide for editors shows this table; a test holds the two together.
 */
export const problemCodes = {
  BT01: error('Thiếu phần khai báo, hoặc dòng --- mở đầu viết sai'),
  BT02: error('Phần khai báo thiếu dòng --- kết thúc'),
  BT03: error('Sau --- ở dòng đầu có chữ khác'),
  BT04: error('Ngày không có trong lịch'),
  BT05: error('Ngày viết theo kiểu ngày/tháng/năm'),
  BT06: error('Ngày, giờ viết bằng chữ hoặc kèm múi giờ'),
  BT07: warning('Bài hẹn ngày đăng trong tương lai'),
  BT08: error('Mục chỉ nhận true hoặc false'),
  BT09: error('Thiếu mục bắt buộc, hoặc mục để trống'),
  BT10: error('Tên mục viết sai'),
  BT11: error('Chuyên mục không có'),
  BT12: error('Một mục viết hai lần'),
  BT13: error('Địa chỉ trùng với bài hoặc phần khác'),
  BT14: error('Địa chỉ đã đăng sẽ mất'),
  BT15: error('Nội dung mục có dấu hai chấm mà không đặt trong ngoặc kép'),
  BT16: error('Dấu ngoặc kép mở ra mà không đóng, hoặc còn chữ ở sau'),
  BT17: error('Dấu # làm mất phần sau của mục'),
  BT18: error('Dòng khai báo không có dạng mục: nội dung'),
  BT19: error('Dấu Tab hoặc dấu cách đặc biệt trong phần khai báo'),
  BT20: handled('Dấu BOM, cách xuống dòng của Windows hoặc máy Mac cũ'),
  BT21: error('Tệp không lưu ở dạng UTF-8'),
  BT22: warning('Chữ và dấu tách rời (Unicode tổ hợp)'),
  BT23: error('Tên thư mục hoặc tên trang có dấu, chữ hoa, khoảng trắng'),
  BT24: error('Chữ gõ bằng phông TCVN3 (.VnTime) hoặc VNI'),
  BT25: either('Ký tự ẩn, thường do chép từ Word'),
  BT26: warning('Đoạn văn lùi đầu dòng thành khung chữ máy'),
  BT27: warning('Câu thường bị hiểu thành danh sách'),
  BT28: error('Thẻ HTML trong bài'),
  BT29: error('Địa chỉ liên kết không dùng được'),
  BT30: error('Địa chỉ thiếu https:, hoặc ảnh lấy từ trang khác'),
  BT31: warning('Liên kết đến trang ngoài danh sách quen biết'),
  BT32: warning('Liên kết đến chính trang này ghi cả tên miền'),
  BT33: error('Liên kết đến trang, mục không có'),
  BT34: error('Không thấy ảnh hoặc tệp đính kèm'),
  BT35: error('Tên tệp khác chữ hoa, chữ thường'),
  BT36: either('Ảnh thiếu mô tả, hoặc chú thích không gắn với ảnh'),
  BT37: either('Ảnh quá nặng hoặc quá lớn'),
  BT38: either('Ảnh HEIC không đọc được'),
  BT39: handled('Ảnh CMYK, ảnh xoay nghiêng, vị trí chụp trong ảnh'),
  BT40: either('Loại ảnh không nhận: SVG, GIF, TIFF, AVIF, BMP, ảnh động'),
  BT41: either('Tệp ảnh hỏng hoặc rỗng'),
  BT42: either('Tên tệp cạnh bài có dấu, khoảng trắng; loại tệp không đăng được'),
  BT43: error('Lối tắt, hoặc tệp ở ngoài thư mục bài'),
  BT44: error('Tệp rỗng, không mở được, hoặc thư mục mang tên tệp'),
  BT45: either('Tệp để sai chỗ, hoặc còn dấu của hai bản sửa chưa gộp'),
  BT46: either('Tiêu đề mục sai cấp, rỗng, hoặc chỉ in đậm'),
  BT47: error('Bài chưa có nội dung'),
  BT48: either('Tiêu đề hoặc tóm tắt quá dài'),
  BT49: warning('Tiêu đề viết toàn chữ hoa, hoặc nhiều dấu ! ?'),
  BT50: error('Tệp, dòng hoặc bài quá dài; lồng nhau quá sâu'),
  BT51: handled('Chuyên mục chưa có bài'),
  BT52: error('Ký tự điều khiển, ký tự hỏng'),
  BT53: either('Bảng thiếu hàng | --- |, thừa ô hoặc thiếu tên cột'),
  BT54: error('Chú thích hoặc địa chỉ ghi riêng không khớp với bài'),
  BT55: error('Liên kết hoặc ảnh viết không thành'),
  BT56: error('Chữ của liên kết khác nơi đến, hoặc không có chữ'),
  BT57: error('Bộ ảnh chưa có ảnh; chưa có bài nào được đăng'),
  BT58: error('Phần khai báo dùng ký hiệu không được phép'),
  BT59: error('Tệp cấu hình trang có lỗi'),
  BT60: error('Bảng chuyển hướng địa chỉ cũ có lỗi'),
  BT61: error('Lỗi của công cụ, không phải của bài'),
  BT62: error('Số liệu nổi bật hoặc biểu đồ viết sai'),
  BT63: warning('Âm tiết tiếng Việt không có, thường do gõ sai dấu'),
  BT64: warning('Từ hay viết sai chính tả'),
  BT65: warning('Chữ Ð của tiếng nước khác thay cho chữ Đ'),
  BT66: warning('Thừa khoảng trắng trước dấu câu'),
  BT67: warning('Ngoặc kép thẳng thay cho “ ”'),
  BT68: warning('Hai kiểu đặt dấu trong một bài: hòa, hoà'),
  BT69: warning('Ngày nhắc đến trong bài không có trong lịch'),
  BT70: warning('Phần trăm không khớp với số liệu bên cạnh'),
  BT71: either('Số căn cước hoặc chứng minh nhân dân'),
  BT72: warning('Số điện thoại di động'),
  BT73: error('Quảng cáo cờ bạc, liên kết giấu'),
  BT74: either('Thông báo khẩn sai giờ, quá dài, không chỉ có chữ, hoặc đã hết hạn'),
  BT75: error('Bản ghi âm không phải tệp MP3 hoặc M4A'),
  BT86: error('Ngày hết hiệu lực sớm hơn ngày có hiệu lực'),
  BT87: either('Số di động, hộp thư cá nhân trong cơ cấu tổ chức'),
  BT88: error('Bảng lịch công tác sai tên cột, hoặc dấu " không đóng'),
  BT89: error('Dòng của lịch công tác sai ngày, giờ, thiếu nội dung hoặc ghi hai lần'),
  BT90: error('Câu trả lời có đề mục hoặc chú thích cuối trang'),
  BT91: error('Video không phải MP4 hoặc WebM, quá nặng, hoặc thiếu ảnh đại diện'),
  BT92: error('Phụ đề của video không phải tệp WebVTT'),
  BT93: error('Kho lưu trữ không có'),
} as const satisfies Readonly<Record<string, CodeEntry>>

export type ProblemCode = keyof typeof problemCodes
