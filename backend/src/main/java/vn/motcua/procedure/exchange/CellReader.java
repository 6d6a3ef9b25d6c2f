package vn.motcua.procedure.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.procedure.FileMistake;
import vn.motcua.procedure.FilePlace;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.problem.ProblemException;

/** Takes cells one by one, in one form (NFC, trimmed), and collects what is wrong with them. */
final class CellReader {

    private final List<FileMistake> mistakes = new ArrayList<>();
    private final Set<FilePlace> told = new HashSet<>();
    private final Set<FilePlace> normalisedLines = new HashSet<>();

    /** Null where the cell says nothing. */
    String text(FilePlace place, String cell) {
        if (cell == null) {
            return null;
        }
        if (cell.chars().anyMatch(CellReader::isForbidden)) {
            mistake(place, "CONTROL_CHARACTER");
            return null;
        }
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            normalisedLines.add(new FilePlace(place.sheet(), place.line(), null));
        }
        return AccentFolding.clean(cell);
    }

    String required(FilePlace place, String cell) {
        String text = text(place, cell);
        if (text == null) {
            mistake(place, "REQUIRED");
        }
        return text;
    }

    /** Null where the cell says nothing, or something that the parser refuses; the mistakes then tell. */
    <T> T parsed(FilePlace place, String cell, Function<String, T> parser) {
        String text = text(place, cell);
        try {
            return text == null ? null : parser.apply(text);
        } catch (ProblemException refusal) {
            mistake(place, refusal.code(), refusal.arguments().toArray());
            return null;
        }
    }

    /** Of one cell the first reason is told; the others mostly follow from it. */
    void mistake(FilePlace place, String code, Object... arguments) {
        if (place.column() == null || told.add(place)) {
            mistakes.add(FileMistake.at(place, code, arguments));
        }
    }

    List<FileMistake> mistakes() {
        return mistakes;
    }

    int normalisedLines() {
        return normalisedLines.size();
    }

    /** Neither the database nor paper can hold them. */
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
