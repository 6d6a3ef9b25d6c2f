package vn.motcua.bench;

import java.util.List;
import java.util.random.RandomGenerator;

/** People who do not exist, each with a name, an identity number and a telephone. */
final class People {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Trương", "Bùi",
            "Đặng", "Đỗ", "Ngô", "Hồ", "Dương");
    private static final List<String> MIDDLE = List.of(
            "Thị", "Thị", "Văn", "Văn", "Ngọc", "Minh", "Thanh", "Hữu", "Quốc", "Hoàng", "Đức", "Kim", "Mỹ", "Thúy");
    private static final List<String> GIVEN = List.of(
            "Lan", "Hoa", "Hồng", "Đào", "Nga", "Thủy", "Tuyết", "Phượng", "Hạnh", "Ánh", "Trang", "Yến", "Hùng",
            "Dũng", "Tâm", "Phúc", "Lộc", "Thành", "Sơn", "Hải", "Long", "Bình", "Khánh", "Nghĩa", "Đạt", "Quang",
            "Tuấn", "Thắng");

    private People() {}

    static String name(RandomGenerator random) {
        return pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random);
    }

    /** The person as a reception tells of them, in JSON. */
    static String applicant(RandomGenerator random) {
        return """
                {"name":"%s","idNumber":"0830%08d","phone":"09%08d","address":"Ấp Phước Thạnh, xã Tam Phước"}""".formatted(name(random), random.nextInt(100_000_000), random.nextInt(100_000_000));
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
