package vn.motcua.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reception's statements as pgbench sends them again and again: id, number and code are new each time, all else is
 * as it was.
 */
final class ReceptionScript {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String ID = "id";
    private static final String NUMBER = "number";

    private final String code;
    private final String stem;
    private final String id;
    private boolean idFromSequence;

    private ReceptionScript(String code, String id) {
        this.code = code;
        this.stem = code.substring(0, code.lastIndexOf('-') + 1);
        this.id = id;
    }

    /**
     * @param sent one transaction
     * @param code of the dossier that it received
     */
    static String of(List<StatementLog.Sent> sent, String code) {
        Map<Integer, String> dossier = sent.stream()
                .filter(statement -> statement.sql().startsWith("insert into dossier "))
                .findFirst()
                .orElseThrow()
                .parameters();
        ReceptionScript script = new ReceptionScript(code, dossier.get(dossier.size()));
        StringBuilder lines = new StringBuilder();
        for (StatementLog.Sent statement : sent) {
            lines.append(script.line(statement)).append('\n');
        }
        // Where the application takes its ids from a stock, there is none in the transaction.
        return script.idFromSequence ? lines.toString() : "\\set id random(1000000000000, 9000000000000000)\n" + lines;
    }

    private String line(StatementLog.Sent statement) {
        String sql = statement.sql().replaceAll("\\s+", " ");
        String literal = PLACE.matcher(sql)
                .replaceAll(place ->
                        Matcher.quoteReplacement(literal(statement.parameters().get(Integer.valueOf(place.group(1))))));
        if (sql.startsWith("select nextval('dossier_id') from")) {
            return ""; // a handful for the receptions to come: not part of every one of them
        }
        if (sql.startsWith("select nextval('dossier_id')")) {
            idFromSequence = true;
            return "select nextval('dossier_id') as " + ID + " \\gset";
        }
        if (sql.startsWith("insert into number_series")) {
            return literal.substring(0, literal.indexOf("returning ")) + "returning last_number as " + NUMBER
                    + " \\gset";
        }
        return literal + ";";
    }

    private String literal(String value) {
        if (value == null) {
            return "null";
        }
        if (value.equals(id)) {
            return ":" + ID;
        }
        String folded = stem.toLowerCase(Locale.ROOT);
        if (value.startsWith(code)) {
            return "(" + quoted(stem) + " || :" + NUMBER + " || " + quoted(value.substring(code.length())) + ")";
        }
        if (value.startsWith(folded)) {
            return "(" + quoted(folded) + " || :" + NUMBER + " || " + quoted(value.substring(code.length())) + ")";
        }
        return quoted(value);
    }

    /** Without a colon, which begins a variable wherever pgbench finds one. */
    private static String quoted(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "\\'").replace(":", "\\072") + "'";
    }
}
