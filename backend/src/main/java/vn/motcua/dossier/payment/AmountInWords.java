package vn.motcua.dossier.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Số tiền bằng chữ, as a receipt must have it: „Một trăm lẻ năm nghìn đồng“. */
public final class AmountInWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private AmountInWords() {}

    /** @param amountVnd not negative */
    public static String of(long amountVnd) {
        if (amountVnd < 0) {
            throw new IllegalArgumentException("Nobody is asked for less than nothing: " + amountVnd);
        }
        List<String> words = new ArrayList<>();
        if (amountVnd == 0) {
            words.add(DIGITS[0]);
        }
        speak(amountVnd, words);
        words.add("đồng");
        String text = String.join(" ", words);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Above a thousand million the same names begin again: nghìn tỷ, triệu tỷ. Groups of zeros are left out. */
    private static void speak(long number, List<String> words) {
        if (number >= BILLION) {
            speak(number / BILLION, words);
            words.add("tỷ");
        }
        long below = number % BILLION;
        group(below / MILLION, "triệu", words);
        group(below % MILLION / THOUSAND, "nghìn", words);
        group(below % THOUSAND, null, words);
    }

    /** Three digits; after other words the hundreds are said even when there are none. */
    private static void group(long number, String unit, List<String> words) {
        if (number == 0) {
            return;
        }
        int hundreds = (int) (number / 100);
        boolean saysHundreds = hundreds > 0 || !words.isEmpty();
        if (saysHundreds) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        tens((int) (number % 100), saysHundreds, words);
        if (unit != null) {
            words.add(unit);
        }
    }

    private static void tens(int number, boolean afterHundreds, List<String> words) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (afterHundreds && ones > 0) {
            words.add("lẻ");
        }
        if (ones == 1 && tens > 1) {
            words.add("mốt");
        } else if (ones == 5 && tens > 0) {
            words.add("lăm");
        } else if (ones > 0) {
            words.add(DIGITS[ones]);
        }
    }
}
