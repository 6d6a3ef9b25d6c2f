package vn.motcua.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;

/** Everything that has a name in a report gets another one, and its own again at the end. */
final class OfficeRenamed implements AutoCloseable {

    static final String REASON = "Phép thử số liệu đã biết";

    private static final String AGENCY = "/api/v1/agencies/H07.142";
    private static final String DEPARTMENT = "/api/v1/agencies/H07.142/departments/HCTP";
    private static final String FIELD = "/api/v1/procedure-fields/HT";
    private static final String VERSION = "/api/v1/procedures/R2016-012/versions/1";

    private final List<Thing> things = List.of(
            new Thing("admin", DEPARTMENT, List.of("sortOrder", "active"), "Tổ tư pháp mới"),
            new Thing("catalogue", FIELD, List.of("nameEn", "departmentCode", "sortOrder", "retired"), "Hộ tịch mới"));
    private final List<String> before = new ArrayList<>();
    private final Map<String, Object> agencyBefore = new HashMap<>();

    OfficeRenamed() throws SQLException {
        things.forEach(thing -> before.add(thing.rename(thing.other())));
        before.add(reword("Thủ tục tên mới"));
        renameAgency();
        try (var owner = Database.asOwner()) {
            before.add(renamed(owner, "staff", "username", "officer", "Công chức tên mới"));
            before.add(renamed(owner, "agency", "code", "H07", "UBND tỉnh mới"));
            remember(owner, "H07.142", "STAFF", "officer", before.get(3), "Công chức tên mới");
            remember(owner, "H07", "AGENCY", "H07", before.get(4), "UBND tỉnh mới");
        }
    }

    /** By its administrator, who also learns that somebody else has headed it for years. */
    private void renameAgency() {
        var seen = Desk.of("admin").get(AGENCY).isOk();
        for (var member : List.of("name", "phone", "address", "heads")) {
            agencyBefore.put(member, seen.json().get(member));
        }
        agencyBefore.put("parentCode", "H07");
        var other = new HashMap<>(agencyBefore);
        other.put("name", "UBND phường mới");
        other.put(
                "heads",
                List.of(Map.of("name", "Phạm Thị Mới", "title", "Q. CHỦ TỊCH MỚI", "validFrom", "2020-01-01")));
        Desk.of("admin").put(AGENCY, other, seen.header("ETag")).isOk();
    }

    private static String renamed(Database owner, String table, String column, String key, String name)
            throws SQLException {
        var found = owner.rows("select name from %s where %s = ?".formatted(table, column), key);
        owner.update("update %s set name = ? where %s = ?".formatted(table, column), name, key);
        return (String) found.getFirst().get("name");
    }

    /** Accounts are renamed in Keycloak, the agency above by its own: here it is enough that the history says so. */
    private static void remember(Database owner, String agency, String subject, String key, String was, String is)
            throws SQLException {
        owner.update("""
                insert into administration_change (agency_id, id, at, actor, actor_name, subject, key, before, after)
                select id, nextval('administration_change_id'), cast(? as timestamptz), 'admin', 'Trần Quốc Bảo', ?, ?,
                       jsonb_build_object('name', cast(? as text)), jsonb_build_object('name', cast(? as text))
                  from agency where code = ?
                """, OfficeClock.now().toString(), subject, key, was, is, agency);
    }

    private static String reword(String name) {
        var seen = Desk.of("catalogue").get(VERSION).isOk();
        var was = seen.text("/name");
        Desk.of("catalogue")
                .post(VERSION + "/corrections", Map.of("name", name, "reason", REASON), seen.header("ETag"))
                .isOk();
        return was;
    }

    String[] names() {
        return new String[] {"Tổ tư pháp mới", "Hộ tịch mới", "Thủ tục tên mới", "Công chức tên mới", "UBND phường mới"
        };
    }

    /** As II.06a names them on paper besides. */
    String[] namesOnPaper() {
        return new String[] {"UBND tỉnh mới", "Phạm Thị Mới", "Q. CHỦ TỊCH MỚI"};
    }

    @Override
    public void close() throws SQLException {
        for (int thing = 0; thing < things.size(); thing++) {
            things.get(thing).rename(before.get(thing));
        }
        reword(before.get(2));
        Desk.of("admin")
                .put(AGENCY, agencyBefore, Desk.of("admin").get(AGENCY).header("ETag"))
                .isOk();
        try (var owner = Database.asOwner()) {
            owner.update("update staff set name = ? where username = 'officer'", before.get(3));
            owner.update("update agency set name = ? where code = 'H07'", before.get(4));
        }
    }

    /** What was done and undone leaves no history for the next test, whose clock goes elsewhere. */
    static void forgotten() throws SQLException {
        try (var owner = Database.asOwner()) {
            owner.update("delete from administration_change");
            owner.update("delete from catalogue_change");
            owner.update("delete from procedure_change where reason = ?", REASON);
        }
    }

    private record Thing(String account, String path, List<String> kept, String other) {

        /** @return what it was called */
        String rename(String name) {
            var seen = Desk.of(account).get(path).isOk();
            var body = new LinkedHashMap<String, Object>();
            kept.forEach(member -> body.put(member, seen.json().get(member)));
            body.put("name", name);
            Desk.of(account).put(path, body, seen.header("ETag")).isOk();
            return seen.text("/name");
        }
    }
}
