/** What a commune's paper writes about; `#` stands for the hamlet. Made up, for tests of the search. */
export interface SampleTopic {
  readonly key: string
  readonly title: string
  readonly sentences: readonly string[]
}

const build = (key: string, title: string, ...sentences: readonly string[]): SampleTopic => ({
  key,
  title,
  sentences,
})

export const sampleTopics: readonly SampleTopic[] = [
  build(
    'ket-nap',
    'Chi bộ thôn # kết nạp đảng viên mới',
    'Hai quần chúng ưu tú tuyên thệ trước cờ Đảng.',
    'Đồng chí bí thư chi bộ phân công đảng viên chính thức giúp đỡ đảng viên dự bị.',
  ),
  build(
    'sinh-hoat',
    'Chi bộ thôn # sinh hoạt chuyên đề quý III',
    'Chuyên đề bàn về nêu gương của người đứng đầu.',
    'Đảng viên cao tuổi kể chuyện những ngày đầu lập chi bộ.',
  ),
  build(
    'duong-be-tong',
    'Thôn # đổ bê tông đường ngõ xóm',
    'Nhà nước hỗ trợ xi măng, người dân góp cát, sỏi và ngày công.',
    'Con đường rộng ba mét, xe tải nhỏ vào tận sân.',
  ),
  build(
    'hien-dat',
    'Người dân thôn # hiến đất mở đường',
    'Mười một hộ tự tháo dỡ hàng rào, chặt cây ăn quả.',
    'Không ai nhận tiền đền bù.',
  ),
  build(
    'ta-lon',
    'Phòng, chống dịch tả lợn châu Phi ở thôn #',
    'Cán bộ thú y phun hóa chất khử trùng chuồng trại.',
    'Bà con không giấu dịch, không bán chạy lợn ốm.',
  ),
  build(
    'tiem-trau-bo',
    'Tiêm vắc-xin lở mồm long móng cho trâu, bò thôn #',
    'Đàn gia súc được tiêm đủ hai mũi.',
    'Thú y viên đến từng nhà ghi sổ.',
  ),
  build(
    'cay-lua',
    'Thôn # xuống đồng gieo cấy vụ xuân',
    'Giống lúa thuần được ngâm ủ đúng lịch thời vụ.',
    'Hợp tác xã dịch vụ làm đất bằng máy.',
  ),
  build(
    'muong-thuy-loi',
    'Nạo vét mương thủy lợi ở thôn #',
    'Nước về đủ cho cánh đồng cuối nguồn.',
    'Đoàn viên thanh niên phát quang hai bờ.',
  ),
  build(
    'bi-xanh',
    'Mô hình trồng bí xanh thơm của thôn #',
    'Thương lái thu mua tận ruộng.',
    'Giàn bí làm bằng tre, vầu có sẵn.',
  ),
  build(
    'nuoi-ong',
    'Nuôi ong lấy mật ở thôn #',
    'Mật ong hoa rừng được dán tem truy xuất nguồn gốc.',
    'Mỗi hộ có từ mười đến ba mươi đàn.',
  ),
  build(
    'trong-rung',
    'Thôn # ra quân trồng rừng gỗ lớn',
    'Cây mỡ, cây quế được trồng theo hố đào sẵn.',
    'Kiểm lâm địa bàn hướng dẫn kỹ thuật.',
  ),
  build(
    'chay-rung',
    'Diễn tập chữa cháy rừng tại thôn #',
    'Lực lượng tại chỗ dập lửa bằng cành cây, bình phun nước.',
    'Đường băng cản lửa được phát lại.',
  ),
  build(
    'lu-quet',
    'Thôn # khắc phục hậu quả lũ quét',
    'Bùn đất tràn vào bốn ngôi nhà.',
    'Dân quân giúp dân dựng lại bếp.',
  ),
  build(
    'sat-lo',
    'Di dời hộ dân khỏi điểm sạt lở ở thôn #',
    'Vết nứt trên đồi dài hàng trăm mét.',
    'Khu tái định cư có điện và nước sạch.',
  ),
  build(
    'nha-tam',
    'Xóa nhà tạm, nhà dột nát ở thôn #',
    'Ngôi nhà ba cứng được bàn giao trước Tết.',
    'Anh em, hàng xóm góp công dựng nhà.',
  ),
  build(
    'ho-ngheo',
    'Thôn # rà soát hộ nghèo, hộ cận nghèo',
    'Phiếu khảo sát chấm điểm công khai tại cuộc họp.',
    'Có hộ viết đơn xin ra khỏi danh sách.',
  ),
  build(
    'vay-von',
    'Vốn vay chính sách về thôn #',
    'Tổ tiết kiệm và vay vốn bình xét dân chủ.',
    'Ngân hàng Chính sách xã hội giải ngân tại điểm giao dịch.',
  ),
  build(
    'kham-benh',
    'Khám bệnh, phát thuốc miễn phí ở thôn #',
    'Bác sĩ đo huyết áp, siêu âm cho người cao tuổi.',
    'Trạm Y tế lập sổ theo dõi sức khỏe.',
  ),
  build(
    'tiem-chung',
    'Tiêm chủng mở rộng cho trẻ em thôn #',
    'Trẻ được tiêm vắc-xin sởi, uống vitamin A.',
    'Cô đỡ thôn bản nhắc lịch từng nhà.',
  ),
  build(
    'hien-mau',
    'Thanh niên thôn # tham gia hiến máu tình nguyện',
    'Những đơn vị máu được chuyển về bệnh viện tỉnh.',
    'Có người đã hiến lần thứ chín.',
  ),
  build(
    'khuyen-hoc',
    'Thôn # trao thưởng khuyến học',
    'Học sinh giỏi nhận sách vở, xe đạp.',
    'Dòng họ hiếu học góp quỹ mỗi năm.',
  ),
  build(
    'xoa-mu-chu',
    'Lớp xóa mù chữ buổi tối ở thôn #',
    'Các bà, các chị tập viết dưới ánh đèn.',
    'Thầy giáo trường tiểu học đứng lớp.',
  ),
  build(
    'nha-van-hoa',
    'Khánh thành nhà văn hóa thôn #',
    'Công trình có sân bóng chuyền, tủ sách.',
    'Bà con góp tiền mua bàn ghế.',
  ),
  build(
    'hat-then',
    'Câu lạc bộ hát then, đàn tính thôn #',
    'Nghệ nhân truyền dạy làn điệu cổ cho thiếu nhi.',
    'Đêm diễn mở đầu bằng bài mời trầu.',
  ),
  build(
    'long-tong',
    'Hội Lồng tồng đầu xuân ở thôn #',
    'Đường cày đầu năm mở hội xuống đồng.',
    'Trai gái ném còn qua vòng nguyệt.',
  ),
  build(
    'bong-chuyen',
    'Giải bóng chuyền nam, nữ thôn #',
    'Trận chung kết kéo dài năm ván.',
    'Ban tổ chức trao cờ lưu niệm.',
  ),
  build(
    'dai-doan-ket',
    'Ngày hội đại đoàn kết toàn dân tộc thôn #',
    'Gia đình văn hóa tiêu biểu được biểu dương.',
    'Bữa cơm chung có đủ các dân tộc Tày, Dao, Mông.',
  ),
  build(
    'nghia-vu',
    'Thanh niên thôn # trúng tuyển nghĩa vụ quân sự',
    'Gia đình làm mâm cơm tiễn con lên đường.',
    'Ban Chỉ huy Quân sự xã tặng quà lưu niệm.',
  ),
  build(
    'dan-quan',
    'Dân quân thôn # huấn luyện năm thứ nhất',
    'Bài bắn đạn thật đạt loại khá.',
    'Thao trường đặt trên bãi đất trống ven suối.',
  ),
  build(
    'ma-tuy',
    'Thôn # ký cam kết không ma túy',
    'Công an xã chiếu phim về tác hại.',
    'Người cai nghiện được giúp học nghề.',
  ),
  build(
    'lua-dao',
    'Công an xã cảnh báo lừa đảo qua mạng ở thôn #',
    'Kẻ gian giả danh cán bộ gọi điện đòi mật khẩu.',
    'Bà con được dặn không bấm đường dẫn lạ.',
  ),
  build(
    'can-cuoc',
    'Làm thẻ căn cước lưu động tại thôn #',
    'Tổ công tác mang máy chụp ảnh, lấy vân tay tại chỗ.',
    'Người già yếu được phục vụ tận nhà.',
  ),
  build(
    'cu-tri',
    'Đại biểu tiếp xúc cử tri thôn #',
    'Cử tri hỏi về sóng điện thoại, điện lưới.',
    'Đại biểu Hội đồng nhân dân xã ghi nhận từng ý kiến.',
  ),
  build(
    'nguoi-co-cong',
    'Thăm, tặng quà gia đình người có công thôn #',
    'Đoàn thắp hương tại nghĩa trang liệt sĩ.',
    'Thương binh hạng bốn kể lại trận đánh cuối cùng.',
  ),
  build(
    'phu-nu',
    'Phụ nữ thôn # giúp nhau làm kinh tế',
    'Tổ đổi công cấy lúa, hái chè luân phiên.',
    'Chi hội gây quỹ bằng ống tre tiết kiệm.',
  ),
  build(
    'rac-thai',
    'Thôn # phân loại rác thải tại nhà',
    'Hố rác hữu cơ được xây cuối vườn.',
    'Túi ni lông đổi lấy cây giống.',
  ),
]
