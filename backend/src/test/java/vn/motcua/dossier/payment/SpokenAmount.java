package vn.motcua.dossier.payment;

import java.util.Locale;
import java.util.Map;

/** Listens to an amount and writes it down, knowing nothing of who said it. */
final class SpokenAmount {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private SpokenAmount() {}

    static long read(String spoken) {
        long whole = 0;
        long group = 0;
        long digit = 0;
        for (var word : spoken.toLowerCase(Locale.ROOT).split(" ")) {
            switch (word) {
                case "trăm" -> {
                    group += digit * 100;
                    digit = 0;
                }
                case "mươi" -> {
                    group += digit * 10;
                    digit = 0;
                }
                case "mười" -> group += 10;
                case "lẻ" -> digit = 0;
                case "nghìn", "triệu", "đồng" -> {
                    whole += (group + digit) * unit(word);
                    group = 0;
                    digit = 0;
                }
                case "tỷ" -> {
                    whole = (whole + group + digit) * 1_000_000_000L;
                    group = 0;
                    digit = 0;
                }
                default -> digit = DIGITS.get(word);
            }
        }
        return whole;
    }

    private static long unit(String word) {
        return switch (word) {
            case "nghìn" -> 1_000;
            case "triệu" -> 1_000_000;
            default -> 1;
        };
    }
}
