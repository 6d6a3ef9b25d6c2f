package vn.motcua.bench;

import java.util.Locale;

/** One of our targets and what came out. */
record Verdict(String what, String target, String came, boolean met) {

    static Verdict atMost(String what, double limit, double came, String unit) {
        return new Verdict(what, "≤ " + text(limit) + " " + unit, text(came) + " " + unit, came <= limit);
    }

    static Verdict atLeast(String what, double limit, double came, String unit) {
        return new Verdict(what, "≥ " + text(limit) + " " + unit, text(came) + " " + unit, came >= limit);
    }

    private static String text(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, number < 100 ? "%.1f" : "%.0f", number);
    }
}
