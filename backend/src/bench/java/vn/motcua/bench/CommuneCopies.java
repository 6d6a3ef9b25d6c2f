package vn.motcua.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies the rows of one commune to many others by COPY, whatever tables hold them: every table with
 * {@code agency_id}, found in the catalogue of the database. Codes of agency and dossiers are changed wherever they
 * stand, ids get numbers of their own, and the chain of the ledger is hashed anew. Rows are written in the order in
 * which the first commune wrote them, all communes side by side, so that one commune's rows lie as scattered as in life.
 */
final class CommuneCopies {

    private static final int HASH_BYTES = 32;
    private static final int CHUNK = 1 << 16;
    private static final int COMMUNES_OF_A_PROVINCE = 240;

    /** What nobody reads back, or what is the copying's own. */
    private static final String TABLES = """
            select c.oid, c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and a.attname = 'agency_id' and not a.attisdropped and c.relname <> 'idempotency_key'
             order by c.relname <> 'dossier_event', c.relname
            """;

    private record Table(String name, List<String> columns) {

        int column(String name) {
            return columns.indexOf(name);
        }

        /** As they were written; a row of the ledger needs the one before, and writers fill pages side by side. */
        String order() {
            return name.equals("dossier_event") ? "recorded_at, dossier_id, seq" : "ctid";
        }
    }

    private final Connection owner;
    private final Map<String, String> canonical;
    private final String code;
    private final List<String> copies;
    private final int firstId;
    /** The head of the chain of every dossier of every copy. */
    private final byte[] heads;

    private final Map<Long, Integer> positions;
    private final MessageDigest sha256;

    /**
     * @param canonical what the ledger hashes, by {@code dossier id + "/" + seq}
     * @param code of the commune that is copied
     */
    CommuneCopies(Connection owner, Map<String, String> canonical, String code, int copies) throws SQLException {
        this.owner = owner;
        this.canonical = canonical;
        this.code = code;
        this.copies = IntStream.range(0, copies).mapToObj(CommuneCopies::codeOf).toList();
        this.firstId = 100_001;
        this.positions = positions();
        this.heads = new byte[Math.multiplyExact(Math.multiplyExact(copies, positions.size()), HASH_BYTES)];
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Code of a copy, from 0. */
    static String codeOf(int copy) {
        return "V%02d.%03d".formatted(copy / COMMUNES_OF_A_PROVINCE, copy % COMMUNES_OF_A_PROVINCE + 1);
    }

    void write() throws SQLException, IOException {
        try (Statement statement = owner.createStatement()) {
            // Copies of rows that keep their foreign keys keep them, too.
            statement.execute("set session_replication_role = replica");
            List<String> indexes = dropIndexes(statement);
            agencies();
            for (Table table : tables()) {
                copy(table);
            }
            statement.execute("select setval('dossier_id', (select max(id) from dossier))");
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    private void agencies() throws SQLException {
        String copy = """
                insert into agency select (jsonb_populate_record(a, jsonb_build_object(
                  'id', ?, 'code', ?, 'name', ?, 'parent_id', ?, 'search_text', ?))).* from agency a where code = ?
                """;
        for (int k = 0; k < copies.size(); k++) {
            int province = k / COMMUNES_OF_A_PROVINCE;
            if (k % COMMUNES_OF_A_PROVINCE == 0) {
                agency(copy, firstId - 1_000 + province, "V%02d".formatted(province), null);
            }
            agency(copy, firstId + k, copies.get(k), firstId - 1_000 + province);
        }
    }

    private void agency(String copy, int id, String newCode, Integer parent) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(copy)) {
            insert.setInt(1, id);
            insert.setString(2, newCode);
            insert.setString(3, "Bản sao " + newCode);
            insert.setObject(4, parent, Types.INTEGER);
            insert.setString(5, "ban sao " + newCode.toLowerCase(Locale.ROOT));
            insert.setString(6, code);
            insert.executeUpdate();
        }
    }

    /** Foreign keys, primary keys and what is unique stay; the rest is made again when all rows are there. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
                  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'agency_id'
                  join pg_class c on c.oid = i.indrelid
                 where c.relnamespace = 'public'::regnamespace and not a.attisdropped
                   and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return definitions;
    }

    private List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(2), columns(rows.getLong(1))));
            }
        }
        return tables;
    }

    private List<String> columns(long table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement select = owner.prepareStatement("""
                select attname from pg_attribute
                 where attrelid = ? and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
                """)) {
            select.setLong(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    private Map<Long, Integer> positions() throws SQLException {
        Map<Long, Integer> positions = new HashMap<>();
        try (PreparedStatement select = owner.prepareStatement("""
                select id from dossier where agency_id = (select id from agency where code = ?) order by id
                """)) {
            select.setString(1, code);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    positions.put(rows.getLong(1), positions.size());
                }
            }
        }
        return positions;
    }

    private void copy(Table table) throws SQLException, IOException {
        PGConnection postgres = owner.unwrap(PGConnection.class);
        String columns = String.join(", ", table.columns());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        postgres.getCopyAPI()
                .copyOut(
                        "copy (select %s from %s where agency_id = (select id from agency where code = '%s') order by %s) to stdout"
                                .formatted(columns, table.name(), code, table.order()),
                        rows);
        if (rows.size() == 0) {
            return;
        }
        CopyIn in = postgres.getCopyAPI().copyIn("copy %s (%s) from stdin".formatted(table.name(), columns));
        StringBuilder chunk = new StringBuilder(2 * CHUNK);
        for (String line : rows.toString(StandardCharsets.UTF_8).split("\n")) {
            String[] fields = line.split("\t", -1);
            for (int k = 0; k < copies.size(); k++) {
                append(chunk, table, fields, k);
                if (chunk.length() > CHUNK) {
                    send(in, chunk);
                }
            }
        }
        send(in, chunk);
        in.endCopy();
    }

    private static void send(CopyIn in, StringBuilder chunk) throws SQLException {
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
        chunk.setLength(0);
    }

    private void append(StringBuilder line, Table table, String[] fields, int copy) {
        int idColumn = table.column(table.name().equals("dossier") ? "id" : "dossier_id");
        String[] changed = fields.clone();
        for (int i = 0; i < fields.length; i++) {
            changed[i] = recoded(fields[i], copy);
        }
        changed[table.column("agency_id")] = Integer.toString(firstId + copy);
        if (idColumn >= 0 && !fields[idColumn].equals("\\N")) {
            long id = Long.parseLong(fields[idColumn]);
            int place = positions.get(id) * copies.size() + copy;
            // Restricted dossiers have ids below zero.
            changed[idColumn] = Long.toString(Long.signum(id) * (10_000_000L + place));
            chain(table, fields, changed, copy, id, place * HASH_BYTES);
        }
        for (int i = 0; i < changed.length; i++) {
            line.append(i == 0 ? "" : "\t").append(changed[i]);
        }
        line.append('\n');
    }

    private String recoded(String field, int copy) {
        if (field.contains(code + "-")) {
            return field.replace(code + "-", copies.get(copy) + "-");
        }
        String folded = code.toLowerCase(Locale.ROOT) + "-";
        return field.contains(folded) ? field.replace(folded, copies.get(copy).toLowerCase(Locale.ROOT) + "-") : field;
    }

    /** Links a row of the ledger to the one before; the dossier carries the head of its chain. */
    private void chain(Table table, String[] fields, String[] changed, int copy, long id, int head) {
        if (table.name().equals("dossier_event")) {
            String seq = fields[table.column("seq")];
            String previous = seq.equals("1") ? "0".repeat(2 * HASH_BYTES) : hex(head);
            String text = recoded(canonical.get(id + "/" + seq), copy);
            byte[] hash = sha256.digest((previous + text).getBytes(StandardCharsets.UTF_8));
            System.arraycopy(hash, 0, heads, head, HASH_BYTES);
            changed[table.column("previous_hash")] = previous;
            changed[table.column("hash")] = hex(head);
        } else if (table.name().equals("dossier")) {
            changed[table.column("ledger_hash")] = hex(head);
        }
    }

    private String hex(int head) {
        return HexFormat.of().formatHex(heads, head, head + HASH_BYTES);
    }
}
