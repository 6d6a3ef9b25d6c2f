package vn.motcua.procedure;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;

/** The catalogue over HTTP, as somebody with an account; what tests write into it has codes that begin with T-. */
public record CatalogueDesk(Desk desk) {

    static final String PROCEDURES = "/api/v1/procedures";
    public static final String CODE = "T-1.000001";
    static final String REASON = "Lý do của phép thử";

    /** A version as somebody saw it. */
    public record Seen(Answer answer) {

        int number() {
            return answer.json().path("number").asInt();
        }

        String etag() {
            return answer.header("ETag");
        }

        List<String> checks() {
            return answer.each(
                    "/checks",
                    check -> check.path("code").asText() + " "
                            + check.path("pointer").asText());
        }
    }

    public static CatalogueDesk admin() {
        return new CatalogueDesk(Desk.of("catalogue"));
    }

    /** Takes out again all that tests have written into the catalogue. */
    public static void forgetTests() {
        try (var database = Database.asOwner()) {
            for (var table :
                    List.of("procedure_time_limit", "required_document", "process_step", "procedure_version")) {
                database.update("delete from " + table
                        + " where procedure_id in (select id from procedure where code like 'T-%')");
            }
            database.update("update procedure set replaced_by = null where code like 'T-%'");
            database.update("delete from procedure where code like 'T-%'");
            database.update("delete from procedure_change where procedure_code like 'T-%'");
            database.update("delete from decision where number like 'T-%'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes out again all that is not of the demo: what whole files have brought. */
    static void forgetFiles() {
        try (var database = Database.asOwner()) {
            for (var table :
                    List.of("procedure_time_limit", "required_document", "process_step", "procedure_version")) {
                database.update("delete from " + table
                        + " where procedure_id in (select id from procedure where code not like 'R2016-%')");
            }
            database.update("delete from procedure where code not like 'R2016-%'");
            database.update("delete from procedure_change where procedure_code not like 'R2016-%'");
            database.update("delete from procedure_field where code not in (select field_code from procedure)");
            database.update("""
                    delete from decision where id not in (
                      select decision_id from procedure_version where decision_id is not null)
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Version 1, in force since 1 January 2026, with other parts than usual. */
    public Seen inForce(String code, Map<String, ?> otherParts) {
        return inForceSince(code, "2026-01-01", otherParts);
    }

    public Seen inForceSince(String code, String from, Map<String, ?> otherParts) {
        var content = content(3);
        content.putAll(otherParts);
        return published(saved(code, created(code), content), code, from);
    }

    Answer creates(String code) {
        return desk.post(PROCEDURES, Map.of("code", code, "fieldCode", aField(), "name", "Thủ tục của phép thử"));
    }

    Seen created(String code) {
        return new Seen(creates(code).is(201));
    }

    /** A published version 1 with a limit of three working days, in force since 1 January 2026. */
    public Seen inForce(String code) {
        return inForce(code, Map.of());
    }

    Seen opened(String code, Integer from) {
        return new Seen(desk.post(path(code) + "/versions", from == null ? Map.of() : Map.of("from", from))
                .is(201));
    }

    Answer saves(String code, Seen seen, Map<String, ?> content) {
        return new Answer(desk.request()
                .header("If-Match", seen.etag())
                .contentType(ContentType.JSON)
                .body(content)
                .put(path(code, seen.number())));
    }

    Seen saved(String code, Seen seen, Map<String, ?> content) {
        return new Seen(saves(code, seen, content).isOk());
    }

    Answer discards(String code, Seen seen) {
        return new Answer(desk.request().header("If-Match", seen.etag()).delete(path(code, seen.number())));
    }

    Answer publishes(Seen seen, String code, String from, String until) {
        var body = new HashMap<String, Object>(Map.of(
                "decisionNumber", "T-2188/QĐ-UBND",
                "issuedOn", "2025-12-01",
                "issuer", "UBND tỉnh Vĩnh Long",
                "effectiveFrom", from));
        body.put("effectiveUntil", until);
        return act(path(code, seen.number()) + "/publication", seen.etag(), body);
    }

    Seen published(Seen seen, String code, String from) {
        return new Seen(publishes(seen, code, from, null).isOk());
    }

    /** Version 2 of what is in force, under another name, published for a day that is to come. */
    public Seen upcoming(String code, String name, String from) {
        return published(saved(code, opened(code, 1), named(name)), code, from);
    }

    /** Takes a publication back, gives what is a draft again another name, and publishes it for another day. */
    public void publishesOtherwise(String code, Seen published, String name, String from) {
        var draft = new Seen(withdraws(code, published).isOk());
        published(saved(code, draft, named(name)), code, from);
    }

    private static Map<String, Object> named(String name) {
        var content = content(3);
        content.put("name", name);
        return content;
    }

    Answer withdraws(String code, Seen seen) {
        return new Answer(desk.request()
                .header("If-Match", seen.etag())
                .queryParam("reason", REASON)
                .delete(path(code, seen.number()) + "/publication"));
    }

    Answer corrects(String code, Seen seen, Map<String, ?> words) {
        return act(path(code, seen.number()) + "/corrections", seen.etag(), words);
    }

    Answer retires(String code, String on, String replacedBy) {
        var body = new HashMap<String, Object>(Map.of("retiredOn", on, "reason", REASON));
        body.put("replacedBy", replacedBy);
        return act(path(code) + "/retirement", versions(code).header("ETag"), body);
    }

    Answer withdrawsRetirement(String code) {
        return new Answer(desk.request()
                .header("If-Match", versions(code).header("ETag"))
                .queryParam("reason", REASON)
                .delete(path(code) + "/retirement"));
    }

    Answer versions(String code) {
        return desk.get(path(code) + "/versions").isOk();
    }

    Seen version(String code, int number) {
        return new Seen(desk.get(path(code, number)).isOk());
    }

    List<String> acts(String code) {
        return desk.get(path(code) + "/history").isOk().each("/items", item -> item.path("act")
                .asText());
    }

    Answer act(String path, String etag, Map<String, ?> body) {
        return new Answer(desk.request()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path));
    }

    static String path(String code) {
        return PROCEDURES + "/" + code;
    }

    static String path(String code, int number) {
        return path(code) + "/versions/" + number;
    }

    /** A content that can be published: one paper, the usual four steps, a limit in working days for every channel. */
    static Map<String, Object> content(int workingDays) {
        var content = new HashMap<String, Object>();
        content.put("name", "Thủ tục của phép thử");
        content.put("sequence", "Bước 1 nộp hồ sơ, bước 2 nhận kết quả");
        content.put("channels", List.of(limit("DIRECT", workingDays), limit("ONLINE", workingDays)));
        content.put("documents", List.of(Map.of("code", 1, "name", "Tờ khai", "mandatory", true, "originals", 1)));
        content.put(
                "steps",
                List.of(
                        step("Tiếp nhận", "CLERK", "MOTCUA", 2),
                        step("Thẩm tra", "OFFICER", "HCTP", 2),
                        step("Ký", "LEADER", "LDUB", 2),
                        step("Trả kết quả", "CLERK", "MOTCUA", 2)));
        content.put("result", "Giấy xác nhận");
        content.put("legalBasis", List.of(Map.of("citation", "NĐ 20/2021/NĐ-CP")));
        return content;
    }

    public static Map<String, Object> limit(String channel, int workingDays) {
        return Map.of("channel", channel, "limit", Map.of("value", workingDays, "unit", "WORKING_DAY"));
    }

    static Map<String, Object> step(String name, String role, String department, int hours) {
        return Map.of(
                "name", name,
                "role", role,
                "departmentCode", department,
                "allotted", Map.of("value", hours, "unit", "WORKING_HOUR"));
    }

    private String aField() {
        return desk.get("/api/v1/procedure-fields").isOk().text("/0/code");
    }
}
