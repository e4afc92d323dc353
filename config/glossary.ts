import type { Definition } from '../lib/types.ts'

/**
 * What words of Party and State papers mean, in our own plain words for residents; short forms stand in `abbreviations`.
 * After the Party's Statutes (Điều lệ Đảng) and the laws on local government; no word of theirs replaces those.
 */
export const definitions: readonly Definition[] = [
  {
    term: 'Đảng bộ',
    meaning:
      'Toàn bộ tổ chức đảng và đảng viên của một nơi; Đảng bộ xã gồm các chi bộ, đảng bộ trực thuộc trong xã.',
  },
  { term: 'Đảng ủy', meaning: 'Cơ quan lãnh đạo đảng bộ giữa hai kỳ đại hội, tức là Ban Chấp hành Đảng bộ.' },
  {
    term: 'Chi bộ',
    meaning:
      'Tổ chức đảng gần dân nhất: đảng viên ở một thôn, trường học hay cơ quan cùng họp, cùng làm việc.',
  },
  { term: 'Bí thư', meaning: 'Người đứng đầu một chi bộ hoặc một đảng ủy.' },
  {
    term: 'Đại hội',
    meaning:
      'Cuộc họp có quyền cao nhất của một đảng bộ hoặc đoàn thể, bàn việc cả nhiệm kỳ và bầu người lãnh đạo.',
  },
  {
    term: 'Sinh hoạt chi bộ',
    meaning: 'Cuộc họp thường kỳ của chi bộ, thường mỗi tháng một lần.',
  },
  {
    term: 'Đảng viên dự bị',
    meaning:
      'Người mới được kết nạp vào Đảng, qua mười hai tháng thì chi bộ xét, đề nghị công nhận chính thức.',
  },
  { term: 'Nghị quyết', meaning: 'Văn bản ghi những điều mà đại hội hoặc hội nghị đã bàn và quyết định.' },
  {
    term: 'Chỉ thị',
    meaning: 'Văn bản cấp trên yêu cầu cấp dưới thực hiện một chủ trương hoặc một việc cụ thể.',
  },
  { term: 'Kết luận', meaning: 'Văn bản ghi ý kiến chính thức của cấp ủy hoặc hội nghị về một việc.' },
  { term: 'Kế hoạch', meaning: 'Văn bản nêu việc sẽ làm, ai làm và khi nào xong.' },
  {
    term: 'Ủy ban nhân dân',
    meaning:
      'Cơ quan hành chính nhà nước ở địa phương, điều hành công việc hằng ngày và giải quyết hồ sơ của người dân.',
  },
  {
    term: 'Hội đồng nhân dân',
    meaning:
      'Cơ quan quyền lực nhà nước ở địa phương, do cử tri bầu ra, quyết định những việc quan trọng của địa phương.',
  },
  {
    term: 'Mặt trận Tổ quốc',
    meaning:
      'Nơi tập hợp các đoàn thể và các tầng lớp nhân dân, đại diện và bảo vệ quyền, lợi ích của người dân.',
  },
  {
    term: 'Ban Chấp hành',
    meaning: 'Những người được bầu để lãnh đạo một đảng bộ hoặc đoàn thể giữa hai kỳ đại hội.',
  },
  {
    term: 'Ban Thường vụ',
    meaning:
      'Một số ủy viên do Ban Chấp hành bầu ra để lãnh đạo công việc giữa hai kỳ họp của Ban Chấp hành.',
  },
  {
    term: 'Ủy ban Kiểm tra',
    meaning:
      'Cơ quan của cấp ủy, kiểm tra, giám sát đảng viên và tổ chức đảng trong việc chấp hành Điều lệ Đảng.',
  },
  {
    term: 'lý luận chính trị',
    meaning: 'Môn học về chủ nghĩa Mác – Lênin, tư tưởng Hồ Chí Minh và đường lối của Đảng.',
  },
  { term: 'nghĩa vụ quân sự', meaning: 'Nghĩa vụ của công dân phục vụ trong Quân đội nhân dân.' },
  {
    term: 'nông thôn mới',
    meaning: 'Chương trình của Nhà nước để đường sá, trường học, thu nhập và đời sống ở nông thôn tốt hơn.',
  },
  {
    term: 'bảo hiểm y tế',
    meaning: 'Bảo hiểm trả toàn bộ hoặc một phần tiền khám bệnh, chữa bệnh cho người có thẻ.',
  },
  {
    term: 'thủ tục hành chính',
    meaning: 'Các bước và giấy tờ cần có khi người dân nhờ cơ quan nhà nước giải quyết một việc.',
  },
]
