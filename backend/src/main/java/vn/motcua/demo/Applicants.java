package vn.motcua.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** People who do not exist: common family, middle and given names put together, and hamlets of plausible names. */
final class Applicants {

    /** Repeated names are the more common ones. */
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm",
            "Huỳnh", "Huỳnh", "Võ", "Võ", "Phan", "Trương", "Bùi", "Đặng", "Đỗ", "Ngô", "Hồ", "Dương", "Đinh", "Mai",
            "Cao", "Lâm", "Châu", "Lương");

    private static final List<String> MIDDLE_OF_WOMEN =
            List.of("Thị", "Thị", "Thị", "Thị", "Ngọc", "Thanh", "Kim", "Mỹ", "Thúy", "Hồng");
    private static final List<String> WOMEN = List.of(
            "Lan", "Hoa", "Hồng", "Cúc", "Mai", "Đào", "Nga", "Thu", "Thủy", "Tuyết", "Phượng", "Loan", "Liên", "Hạnh",
            "Hiền", "Ánh", "Diễm", "Trang", "Thảo", "Ngân", "Nhung", "Oanh", "Yến", "Xuân", "Bé", "Út", "Nguyệt", "Gấm",
            "Kiều", "Trinh");

    private static final List<String> MIDDLE_OF_MEN =
            List.of("Văn", "Văn", "Văn", "Hữu", "Minh", "Thanh", "Quốc", "Công", "Hoàng", "Đức", "Tấn", "Trung");
    private static final List<String> MEN = List.of(
            "Hùng", "Dũng", "Tâm", "Tài", "Phúc", "Lộc", "Thành", "Công", "Nam", "Sơn", "Hải", "Long", "Bình", "An",
            "Khánh", "Nghĩa", "Nhân", "Trí", "Tín", "Đạt", "Phát", "Vinh", "Quang", "Tuấn", "Toàn", "Thắng", "Lợi",
            "Bảy", "Tám", "Út");

    private static final List<String> HAMLETS =
            List.of("Phước Thành", "Phước Tự", "Phước Hậu", "Phước Hòa", "Phước Lợi", "Phước Thạnh", "Phước Trạch");

    private Applicants() {}

    static ImportLine.Applicant next(RandomGenerator random) {
        boolean woman = random.nextBoolean();
        String name = pick(FAMILY, random)
                + " " + pick(woman ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN, random)
                + " " + pick(woman ? WOMEN : MEN, random);
        return new ImportLine.Applicant(name, "ấp " + pick(HAMLETS, random) + ", xã Tam Phước");
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
