/** Articles that differ from others in little, or hold a fact that stands in no title. Made up. */
export interface SampleNeedle {
  readonly slug: string
  readonly title: string
  readonly body: string
}

const build = (slug: string, title: string, body: string): SampleNeedle => ({ slug, title, body })

export const sampleNeedles: readonly SampleNeedle[] = [
  build('dang-vien-tre', 'Gương đảng viên trẻ', 'Anh là đảng viên trẻ nhất, đi đầu trong chuyển đổi số.'),
  build('dang-vien-tro', 'Nhóm thiện nguyện đang viện trợ', 'Xe hàng đang viện trợ gạo và chăn ấm.'),
  build('cau-treo', 'Qua suối mùa nước lớn', 'Cầu treo Pắc Lẻng dài bảy mươi mét được thay ván mặt.'),
  build('may-cay', 'Đỡ nhọc việc đồng', 'Máy cày Kubota của tổ đổi công phục vụ cả chục hộ.'),
  build('nuoi-dui', 'Cách làm ăn mới của người trẻ', 'Anh Triệu Văn Lềnh nuôi dúi mốc trong hầm đất.'),
  build('mieng-dong', 'Chợ phiên cuối năm', 'Miến dong sợi nhỏ bán chạy hơn mọi năm.'),
  build('ke-hoach-215', 'Triển khai nhiệm vụ cuối năm', 'Căn cứ Kế hoạch số 215/KH-UBND ngày 05/10/2023.'),
  build('chi-thi-05', 'Học tập và làm theo Bác', 'Đảng ủy sơ kết thực hiện Chỉ thị số 05-CT/TW.'),
  build('llct', 'Mở lớp cho cán bộ thôn', 'Lớp sơ cấp LLCT có bốn mươi học viên.'),
  build('mttq', 'Bầu cơ quan giữa nhiệm kỳ', 'Ủy ban MTTQ xã hiệp thương cử thêm hai ủy viên.'),
  build('btv', 'Phiên họp thường kỳ', 'BTV Đảng ủy cho ý kiến về quy hoạch cán bộ.'),
  build(
    'bch',
    'Hội nghị lần thứ mười hai',
    'Ban Chấp hành Đảng bộ xã thông qua nghị quyết về chuyển đổi số.',
  ),
  build('hdnd', 'Kỳ họp chuyên đề', 'HĐND xã quyết nghị danh mục đầu tư công.'),
  build('hoa-binh', 'Cánh chim câu', 'Thiếu nhi vẽ tranh về hoà bình và tình hữu nghị.'),
  build('thuy-dien', 'Đèn sáng trên bản xa', 'Trạm thuỷ điện nhỏ đủ cho hai chục nhà.'),
  build('suc-khoe', 'Dưỡng sinh mỗi sáng', 'Các cụ tập khí công, khoẻ ra, ngủ ngon.'),
  build('quy-i', 'Thu ngân sách quý I', 'Quý I, xã thu đạt ba mươi phần trăm dự toán.'),
  build('ban-do', 'Vẽ lại địa giới', 'Bản đồ địa chính tỷ lệ 1/1000 được nghiệm thu.'),
  build('ban-do-uong', 'Hàng quán đầu làng', 'Chị Mai mở quán bán đồ uống cho khách qua đường.'),
  build('bao-so-3', 'Sau cơn bão số 3', 'Bão số 3 làm đổ cột điện, ngô gãy hàng loạt.'),
]
