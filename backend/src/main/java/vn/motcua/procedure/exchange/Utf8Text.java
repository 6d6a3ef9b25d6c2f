package vn.motcua.procedure.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.procedure.CatalogueFileRefused;
import vn.motcua.procedure.FileMistake;
import vn.motcua.procedure.FilePlace;

/** Text of a file that must be UTF-8: a guess at another encoding would alter names in silence. */
final class Utf8Text {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** @throws CatalogueFileRefused FILE_NOT_UTF8 with the line on which it is first seen */
    static String decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(left, text, true);
        text.flip();
        boolean isUtf16 = text.chars().anyMatch(character -> character == 0);
        if (result.isError() || isUtf16) {
            long line = 1 + text.chars().filter(character -> character == '\n').count();
            throw new CatalogueFileRefused(
                    List.of(FileMistake.at(FilePlace.line(isUtf16 ? 1 : line, null), "FILE_NOT_UTF8")));
        }
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return (isMarked ? text.subSequence(1, text.length()) : text).toString();
    }
}
