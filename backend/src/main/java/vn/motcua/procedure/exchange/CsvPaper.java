package vn.motcua.procedure.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.shared.AccentFolding;

/** A paper as a list writes it: {@code Tờ khai [chính:1;sao:0]}; no counts where the list states none. */
record CsvPaper(String name, int originals, int copies) {

    private static final Pattern COUNTED = Pattern.compile(
            "(.*?)\\s*\\[(?:chính|Bản chính): *(\\d{1,3}) *; *(?:sao|Bản sao): *(\\d{1,3})]", Pattern.DOTALL);

    /** The lists say nothing else of what need not be handed in. */
    private static final String IF_ANY = "neu co";

    static CsvPaper read(String text) {
        Matcher counted = COUNTED.matcher(text);
        return counted.matches()
                ? new CsvPaper(counted.group(1), Integer.parseInt(counted.group(2)), Integer.parseInt(counted.group(3)))
                : new CsvPaper(text, 0, 0);
    }

    static CsvPaper of(StatedDocument document) {
        return new CsvPaper(document.name(), document.originals(), document.certifiedCopies() + document.copies());
    }

    /** A paper that is known keeps its number and all that a list cannot say of it. */
    StatedDocument over(StatedDocument known) {
        if (of(known).equals(this)) {
            return known;
        }
        return new StatedDocument(
                known.code(),
                name,
                known.note(),
                known.condition(),
                known.form(),
                known.formUrl(),
                known.mandatory(),
                originals,
                0,
                copies,
                known.toPresent(),
                known.inNationalDatabase());
    }

    StatedDocument toDocument() {
        boolean mandatory = !AccentFolding.fold(name).contains(IF_ANY);
        return new StatedDocument(null, name, null, null, null, null, mandatory, originals, 0, copies, false, false);
    }

    String cell() {
        return originals + copies == 0
                ? name
                : String.format(Locale.ROOT, "%s [chính:%d;sao:%d]", name, originals, copies);
    }
}
