/** A line each: the wrong spelling, `>`, the right one. Only pairs that mean nothing else in any sentence. */
const table = `
tuyên tuyền > tuyên truyền
tuyên truyên > tuyên truyền
sát nhập > sáp nhập
bổ xung > bổ sung
bỗ sung > bổ sung
xữ lý > xử lý
sử phạt > xử phạt
xử dụng > sử dụng
xữ dụng > sử dụng
giúp đở > giúp đỡ
tựu chung > tựu trung
kỹ niệm > kỷ niệm
kỹ luật > kỷ luật
kỹ cương > kỷ cương
kỷ thuật > kỹ thuật
trãi qua > trải qua
trãi nghiệm > trải nghiệm
suất sắc > xuất sắc
xuất xắc > xuất sắc
suất xắc > xuất sắc
hổ trợ > hỗ trợ
củng như > cũng như
sẳn sàng > sẵn sàng
sẵn xàng > sẵn sàng
vững trắc > vững chắc
vửng mạnh > vững mạnh
vửng chắc > vững chắc
chăm xóc > chăm sóc
sản suất > sản xuất
sãn xuất > sản xuất
đột suất > đột xuất
xuất quà > suất quà
câu truyện > câu chuyện
trò truyện > trò chuyện
chuyền thống > truyền thống
chuyền thanh > truyền thanh
chuẩn đoán > chẩn đoán
sơ xuất > sơ suất
lảnh đạo > lãnh đạo
tiếp súc > tiếp xúc
xâu sắc > sâu sắc
xâu rộng > sâu rộng
sâu xắc > sâu sắc
kiễm tra > kiểm tra
kiễm soát > kiểm soát
kiễm điểm > kiểm điểm
hướng dẩn > hướng dẫn
triễn khai > triển khai
triễn lãm > triển lãm
giử gìn > giữ gìn
giử vững > giữ vững
giữ vửng > giữ vững
giữ dìn > giữ gìn
văn bãn > văn bản
nghĩ hưu > nghỉ hưu
nghĩ mát > nghỉ mát
nghĩ ngơi > nghỉ ngơi
suy nghỉ > suy nghĩ
ý nghỉa > ý nghĩa
đãm bảo > đảm bảo
đảm bão > đảm bảo
bão đảm > bảo đảm
bão vệ > bảo vệ
bão tồn > bảo tồn
phát triễn > phát triển
chuyễn đổi > chuyển đổi
chuyễn biến > chuyển biến
đổi mỡi > đổi mới
đảng ủi > đảng ủy
đảng uỹ > đảng ủy
giành tặng > dành tặng
giành riêng > dành riêng
khẩn chương > khẩn trương
chủ chương > chủ trương
chưng bày > trưng bày
trân thành > chân thành
trú trọng > chú trọng
trau chuốc > trau chuốt
trao dồi > trau dồi
chao đổi > trao đổi
chao tặng > trao tặng
chao quà > trao quà
chồng trọt > trồng trọt
trăn nuôi > chăn nuôi
tham nhủng > tham nhũng
nhản hiệu > nhãn hiệu
mẩu đơn > mẫu đơn
biểu mẩu > biểu mẫu
gương mẩu > gương mẫu
hoàn cãnh > hoàn cảnh
phục vũ > phục vụ
nhiệm vũ > nhiệm vụ
nhập ngủ > nhập ngũ
dân chũ > dân chủ
chũ tịch > chủ tịch
chử thập > chữ thập
chử ký > chữ ký
chính phũ > chính phủ
cơ sỡ > cơ sở
thị xả > thị xã
nhân rân > nhân dân
`

/** Pairs of syllables that are known to be written wrong, in lower case, and what they should be. */
export const wrongPairs: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [wrong = '', right = ''] = line.split(' > ')
      return [wrong, right] as const
    }),
)
