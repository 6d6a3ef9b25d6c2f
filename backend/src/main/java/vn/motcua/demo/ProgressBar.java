package vn.motcua.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Says how far long work is and how fast: one line that moves on a terminal, a line every tenth elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int LABEL_WIDTH = 28;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final int total;
    private final long startedAt = System.nanoTime();
    private int done;
    private int shownTenths;
    private int shownPercent = -1;

    ProgressBar(PrintStream out, boolean terminal, String what, int total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /** For work nobody watches. */
    static ProgressBar silent() {
        return new ProgressBar(new PrintStream(OutputStream.nullOutputStream()), false, "", 1);
    }

    void advance(int count) {
        done += count;
        int percent = (int) (100L * done / total);
        if (terminal) {
            if (percent != shownPercent) {
                shownPercent = percent;
                int filled = Math.min(WIDTH, percent * WIDTH / 100);
                out.print("\r  " + label() + " [" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] "
                        + figures(percent) + "   ");
                if (done >= total) {
                    out.println();
                }
                out.flush();
            }
        } else if (percent / 10 > shownTenths) {
            shownTenths = percent / 10;
            out.println("  " + label() + " " + figures(percent));
        }
    }

    double perSecond() {
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        return done / Math.max(seconds, 1e-3);
    }

    private String label() {
        return what + " ".repeat(Math.max(0, LABEL_WIDTH - what.length()));
    }

    private String figures(int percent) {
        return String.format(Locale.ROOT, "%3d%%  %d/%d  %.0f/s", percent, done, total, perSecond());
    }
}
