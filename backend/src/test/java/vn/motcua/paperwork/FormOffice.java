package vn.motcua.paperwork;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.Reception;

/** An office whose head is known, and somebody who hands in a dossier with all that they can tell. */
abstract class FormOffice extends EmptyOffice {

    private static final String AGENCY = "/api/v1/agencies/H07.142";

    static final String REASON = "Tờ khai ghi đã ly hôn nhưng hồ sơ chưa có bản án đã có hiệu lực.";

    @BeforeEach
    void theHeadIsKnown() throws SQLException {
        headIs("Lê Thanh Hùng");
    }

    @AfterEach
    void forgetWhatWasWritten() throws SQLException {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
        headIs("Lê Thanh Hùng");
    }

    /** @param name null for nobody */
    static void headIs(String name) throws SQLException {
        try (var owner = Database.asOwner()) {
            owner.update("delete from agency_head where agency_id = (select id from agency where code = 'H07.142')");
            if (name != null) {
                owner.update(
                        "insert into agency_head (agency_id, valid_from, name, title)"
                                + " select id, date '2011-07-01', ?, 'Chủ tịch' from agency where code = 'H07.142'",
                        name);
            }
        }
    }

    static Reception handedIn() {
        return handedIn(THREE_DAYS);
    }

    static Reception handedIn(String procedure) {
        return Reception.of(procedure)
                .applicant("idNumber", "083190001234")
                .applicant("phone", "0903 555 218")
                .applicant("email", "phuc@example.vn")
                .applicant("address", "Ấp Phú Hòa, xã Tam Phước, huyện Châu Thành, tỉnh Bến Tre");
    }

    static DossierAnswer receivedInFull() {
        return Desk.of("clerk").receives(handedIn());
    }

    static Answer form(String account, DossierAnswer dossier, String form, Object... query) {
        return Desk.of(account).get(DOSSIERS + "/" + dossier.code() + "/forms/" + form + ".pdf", query);
    }

    static PrintedPdf printed(DossierAnswer dossier, String form, Object... query) throws IOException {
        return PrintedPdf.of(form("clerk", dossier, form, query), form);
    }

    static Answer forms(String account, DossierAnswer dossier) {
        return Desk.of(account).get(DOSSIERS + "/" + dossier.code() + "/forms");
    }

    static List<String> due(DossierAnswer dossier) {
        return forms("clerk", dossier).isOk().each("/items", form -> form.path("form")
                .asText());
    }

    static Map<String, Object> reason() {
        return Map.of("reason", REASON);
    }

    static void renameTo(String name) {
        var seen = Desk.of("admin").get(AGENCY).isOk();
        var details = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "parentCode",
                "H07",
                "phone",
                seen.text("/phone"),
                "address",
                "Xã Tam Phước, huyện Châu Thành, tỉnh Bến Tre"));
        details.put("heads", seen.json().path("heads"));
        Desk.of("admin").put(AGENCY, details, seen.header("ETag")).isOk();
    }

    static void forgetTheRenaming() {
        try (var owner = Database.asOwner()) {
            owner.update("delete from administration_change where key = 'H07.142'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
