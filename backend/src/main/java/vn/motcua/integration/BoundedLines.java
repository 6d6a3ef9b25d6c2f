package vn.motcua.integration;

import java.io.BufferedReader;
import java.io.IOException;

/** Lines of a stream that nobody vouches for: a line that is too long is read past, not into memory. */
final class BoundedLines {

    /** Characters of one line at most; a dossier with fifty events needs a tenth of it. */
    static final int LONGEST_LINE = 65_536;

    private final BufferedReader reader;
    private boolean tooLong;

    BoundedLines(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next line without its end; null at the end of the stream. Empty when it {@link #wasTooLong()}. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        int character = reader.read();
        if (character < 0) {
            return null;
        }
        for (; character >= 0 && character != '\n'; character = reader.read()) {
            tooLong |= line.length() == LONGEST_LINE;
            if (!tooLong) {
                line.append((char) character);
            }
        }
        return tooLong ? "" : line.toString();
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
