package vn.motcua.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database behind the back of the application: as its owner, or as its own role without its manners. */
public final class Database implements AutoCloseable {

    /** What a dossier leaves behind; the catalogue, the calendar and the office stay. */
    private static final String LEFT_BY_DOSSIERS =
            "dossier, dossier_document, supplement_document, attachment, dossier_step, hand_over, suspension, dossier_extension,"
                    + " dossier_correction,"
                    + " rating, feedback, feedback_event, deviation, deviation_answer, dossier_reader, dossier_reading,"
                    + " consultation, outside_leg, dossier_fee, payment_request, receipt, receipt_line, receipt_cancellation, receipt_book,"
                    + " settlement_fact, settlement_rollup, settlement_subtree, settlement_check, settlement_check_difference, period_closing, unit_assessment,"
                    + " settlement_rebuild, report_subscription, report_subscription_change, report_sending, report_delivery,"
                    + " register_year, register_book, register_entry, certification, register_correction, register_closing, register_print,"
                    + " suspension, dossier_event, number_series, idempotency_key";

    private final Connection connection;

    private Database(String role) {
        try {
            connection = DriverManager.getConnection(RealServices.jdbcUrl(), role, RealServices.LOCAL_PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Database asOwner() {
        return new Database("motcua_owner");
    }

    public static Database asApplication() {
        return new Database("motcua_app");
    }

    public static void emptyOffice() {
        try (var database = asOwner();
                var statement = database.connection.createStatement()) {
            // Without triggers, so that the order is free. To truncate forty tables that are mostly empty costs
            // 150 ms a test, for the files that are made anew.
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from " + LEFT_BY_DOSSIERS.replace(",", "; delete from "));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many dossiers, ledger rows, numbers and kept answers there are: what a refused request must not change. */
    public static Map<String, Object> written() {
        try (var database = asOwner()) {
            return database.rows("""
                            select (select count(*) from dossier) as dossiers,
                                   (select count(*) from dossier_event) as events,
                                   (select coalesce(sum(version), 0) from dossier) as versions,
                                   (select count(*) from suspension) as suspensions,
                                   (select count(*) from hand_over) as hand_overs,
                                   (select coalesce(sum(version + 1), 0) from attachment) as attachments,
                                   (select coalesce(sum(last_number), 0) from number_series) as numbers,
                                   (select coalesce(sum(last_number), 0) from register_year) as registered,
                                   (select count(*) from idempotency_key) as keys
                            """).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int update(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    public List<Map<String, Object>> rows(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    public long number(String sql, Object... parameters) throws SQLException {
        var row = rows(sql, parameters).getFirst();
        return ((Number) row.values().iterator().next()).longValue();
    }

    /** The first column of every row. */
    public List<String> texts(String sql, Object... parameters) throws SQLException {
        return rows(sql, parameters).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    /** Opens a transaction; closing rolls it back. */
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
        }
        return row;
    }

    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        connection.close();
    }
}
