package vn.motcua.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL wrote down of its sessions under {@code log_statement = all}. */
final class StatementLog {

    private static final Pattern LINE = Pattern.compile(
            "^\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL): +(?:statement: |execute [^:]+: )?(.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");

    /** @param parameters values by number; null for NULL */
    record Sent(String sql, Map<Integer, String> parameters) {}

    private final Map<String, List<Sent>> bySession = new LinkedHashMap<>();

    private StatementLog() {}

    static StatementLog read(String text) {
        StatementLog log = new StatementLog();
        // A line that goes on begins with a tab.
        for (String entry : text.split("\n(?!\t)")) {
            Matcher line = LINE.matcher(entry);
            if (line.matches()) {
                log.add(line.group(1), line.group(2), line.group(3).replace("\n\t", "\n"));
            }
        }
        return log;
    }

    private void add(String session, String kind, String text) {
        List<Sent> sent = bySession.computeIfAbsent(session, same -> new ArrayList<>());
        if (kind.equals("LOG")) {
            sent.add(new Sent(text, Map.of()));
        } else if (text.regionMatches(true, 0, "parameters:", 0, 11) && !sent.isEmpty()) {
            sent.add(new Sent(sent.removeLast().sql(), parameters(text)));
        }
    }

    private static Map<Integer, String> parameters(String text) {
        Map<Integer, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String value = parameter.group(3);
            parameters.put(Integer.valueOf(parameter.group(1)), value == null ? null : value.replace("''", "'"));
        }
        return parameters;
    }

    /** The statements of the transaction that has one beginning so, BEGIN and COMMIT included. */
    List<Sent> transactionWith(String beginning) {
        for (List<Sent> session : bySession.values()) {
            for (int i = 0; i < session.size(); i++) {
                if (session.get(i).sql().startsWith(beginning)) {
                    return session.subList(begin(session, i), commit(session, i) + 1);
                }
            }
        }
        throw new IllegalStateException("PostgreSQL logged no " + beginning);
    }

    private static int begin(List<Sent> session, int from) {
        int begin = from;
        while (!session.get(begin).sql().equalsIgnoreCase("begin")) {
            begin--;
        }
        return begin;
    }

    private static int commit(List<Sent> session, int from) {
        int commit = from;
        while (!session.get(commit).sql().equalsIgnoreCase("commit")) {
            commit++;
        }
        return commit;
    }
}
