package vn.motcua.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The sums of ten million dossiers in 3,321 agencies, as folding would leave them, by COPY; of the dossiers nothing. Sums by
 * day are loaded of the communes of one province alone: they fill every cell (day, procedure, channel) of the country.
 */
final class CountrySums {

    static final int COMMUNES = 3_321;
    private static final int DOSSIERS = 10_000_000 / COMMUNES + 1;
    /** Years that differ from each other; a commune has one of them. */
    private static final int PATTERNS = 48;

    private static final int PROCEDURES = 124;
    private static final int OFFICERS = 6;
    private static final int FIGURES = 10;
    private static final int LAST_DAY = 352;
    private static final int CHUNK = 1 << 20;
    private static final String[] CHANNELS = {"DIRECT", "DIRECT", "DIRECT", "POSTAL", "ONLINE", "ONLINE"};
    private static final String[] DEPARTMENTS = {"TP-HT", "VH-XH", "DDXD", "CA"};

    private final Connection owner;
    private final LocalDate year;

    CountrySums(Connection owner, LocalDate year) {
        this.owner = owner;
        this.year = year;
    }

    void write() throws Exception {
        List<List<String>> patterns = new ArrayList<>();
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            patterns.add(rows(RandomGeneratorFactory.of("L64X128MixRandom").create(pattern)));
        }
        try (Statement statement = owner.createStatement()) {
            String key = "agency_id, subtree, family, grain, day, item, part";
            statement.execute("alter table settlement_rollup drop constraint settlement_rollup_pkey");
            CopyIn in = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy settlement_rollup from stdin");
            StringBuilder chunk = new StringBuilder(2 * CHUNK);
            for (int commune = 1; commune <= COMMUNES; commune++) {
                boolean byDay = commune % CountryReports.PROVINCES == 1;
                for (String row : patterns.get(commune % PATTERNS)) {
                    if (!byDay && row.contains("\tDAY\t")) {
                        continue;
                    }
                    chunk.append(900_100 + commune).append(row.replace("{commune}", Integer.toString(commune)));
                }
                if (chunk.length() > CHUNK || commune == COMMUNES) {
                    byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
                    in.writeToCopy(bytes, 0, bytes.length);
                    chunk.setLength(0);
                }
            }
            in.endCopy();
            statement.execute(
                    "alter table settlement_rollup add constraint settlement_rollup_pkey primary key (" + key + ")");
            statement.execute("analyze settlement_rollup");
        }
    }

    /** One commune's year, without the number of the commune before each line. */
    private List<String> rows(RandomGenerator random) {
        Map<String, int[]> sums = new TreeMap<>();
        for (int dossier = 0; dossier < DOSSIERS; dossier++) {
            int procedure = 1 + (int) (PROCEDURES * random.nextDouble() * random.nextDouble());
            String channel = CHANNELS[random.nextInt(CHANNELS.length)];
            String work = "WORK\t{grain}\t{day}\t" + procedure + "\t" + channel;
            int officer = random.nextInt(OFFICERS);
            String staff = "STAFF\t{grain}\t{day}\t" + DEPARTMENTS[officer % DEPARTMENTS.length] + "\tofficer."
                    + officer + ".{commune}";
            int received = random.nextInt(LAST_DAY);
            int promised = received + 1 + random.nextInt(20);
            int finished = received + random.nextInt(24);
            for (String keys : List.of(work, staff, "TOTAL\t{grain}\t{day}\t\t")) {
                add(sums, keys, received, channel.equals("ONLINE") ? 0 : 1, 1);
                if (finished <= LAST_DAY) {
                    add(sums, keys, finished, finished < promised ? 2 : finished == promised ? 3 : 4, 1);
                }
                if (finished > promised) {
                    add(sums, keys, promised, 6, 1);
                    add(sums, keys, promised, 7, 1);
                    add(sums, keys, finished, 6, finished <= LAST_DAY ? -1 : 0);
                }
            }
        }
        List<String> rows = new ArrayList<>();
        sums.forEach((keys, figures) -> {
            StringBuilder row = new StringBuilder("\tf\t").append(keys);
            for (int figure : figures) {
                row.append('\t').append(figure);
            }
            rows.add(row.append('\n').toString());
        });
        return rows;
    }

    private void add(Map<String, int[]> sums, String keys, int day, int figure, int count) {
        LocalDate date = year.plusDays(day);
        put(sums, keys, "DAY", date, figure, count);
        put(sums, keys, "MONTH", date.withDayOfMonth(1), figure, count);
        put(sums, keys, "YEAR", date.withDayOfYear(1), figure, count);
    }

    private static void put(Map<String, int[]> sums, String keys, String grain, LocalDate date, int figure, int count) {
        String key = keys.replace("{grain}", grain).replace("{day}", date.toString());
        sums.computeIfAbsent(key, none -> new int[FIGURES])[figure] += count;
    }
}
