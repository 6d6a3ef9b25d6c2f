package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.procedure.CatalogueDesk.CODE;
import static vn.motcua.procedure.CatalogueDesk.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** From a draft to a version in force, and what comes after. The day is Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class VersionLifeTest extends EmptyOffice {

    private final CatalogueDesk admin = CatalogueDesk.admin();

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void beginsAsADraftThatNobodyCanBeReceivedUnder() {
        var draft = admin.created(CODE);
        assertThat(draft.answer().text("/phase")).isEqualTo("DRAFT");
        assertThat(draft.answer().header("Location")).endsWith(CatalogueDesk.path(CODE, 1));
        Desk.of("clerk").sends(reception()).isProblem(422, "PROCEDURE_NOT_IN_FORCE", "/procedureCode");
    }

    @Test
    void isReceivedUnderFromItsFirstDayOn() {
        admin.inForce(CODE);
        var dossier = Desk.of("clerk").receives(reception());
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-23");
        assertThat(dossier.text("/procedure/version")).isEqualTo("1");
    }

    @Test
    void isJudgedByTheVersionOfItsDay() {
        admin.inForce(CODE);
        var before = Desk.of("clerk").receives(reception());
        admin.published(admin.saved(CODE, admin.opened(CODE, 1), content(1)), CODE, "2026-11-19");
        OfficeClock.show("2026-11-19T09:00"); // Thursday
        var after = Desk.of("clerk").receives(reception());
        assertThat(after.text("/procedure/version")).isEqualTo("2");
        assertThat(after.promisedOn()).isEqualTo("2026-11-20");
        assertThat(Desk.of("clerk").opens(before.code()).text("/procedure/version"))
                .isEqualTo("1");
        assertThat(Desk.of("clerk").opens(before.code()).promisedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void endsTheVersionBeforeItOnItsFirstDay() {
        admin.inForce(CODE);
        admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        var versions = admin.versions(CODE);
        assertThat(versions.each("/items", item -> item.path("phase").asText()))
                .containsExactly("UPCOMING", "IN_FORCE");
        assertThat(versions.text("/items/1/effectiveUntil")).isEqualTo("2027-01-01");
        var posted = Desk.ofACitizen().get("/public/v1/procedures/" + CODE).isOk();
        assertThat(posted.text("/version")).isEqualTo("1");
        assertThat(posted.text("/upcoming/effectiveFrom")).isEqualTo("2027-01-01");
    }

    @Test
    void canBeWithdrawnBeforeItsDayAndTheOneBeforeRunsOn() {
        admin.inForce(CODE);
        var upcoming = admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        var withdrawn = admin.withdraws(CODE, upcoming).isOk();
        assertThat(withdrawn.text("/phase")).isEqualTo("DRAFT");
        assertThat(withdrawn.text("/content/documents/0/name")).isEqualTo("Tờ khai");
        assertThat(admin.version(CODE, 1).answer().text("/effectiveUntil")).isNull();
        assertThat(admin.acts(CODE))
                .containsExactly("PUBLICATION_WITHDRAWN", "PUBLISHED", "DRAFT_OPENED", "PUBLISHED", "CREATED");
    }

    @Test
    void leavesNoDayWithTwoVersionsWhenOneBetweenIsWithdrawn() {
        admin.inForce(CODE);
        admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        admin.published(admin.opened(CODE, 1), CODE, "2027-03-01");
        admin.withdraws(CODE, admin.version(CODE, 2)).isOk();
        assertThat(admin.version(CODE, 1).answer().text("/effectiveUntil")).isEqualTo("2027-03-01");
        admin.discards(CODE, admin.version(CODE, 2)).is(204);
        admin.withdraws(CODE, admin.version(CODE, 3)).isOk();
        assertThat(admin.version(CODE, 1).answer().text("/effectiveUntil")).isNull();
    }

    @Test
    void cannotBeWithdrawnOnceItIsInForce() {
        var version = admin.inForce(CODE);
        admin.withdraws(CODE, version).isProblem(409, "VERSION_IN_FORCE");
    }

    @Test
    void neverOverlapsAnother() {
        admin.inForce(CODE);
        admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        var third = admin.opened(CODE, 1);
        admin.publishes(third, CODE, "2026-12-01", null).isProblem(409, "VERSION_OVERLAPS", "/effectiveFrom");
        admin.publishes(third, CODE, "2027-01-01", null).isProblem(409, "VERSION_OVERLAPS", "/effectiveFrom");
        admin.publishes(third, CODE, "2026-12-01", "2027-01-01").isOk();
    }

    @Test
    void neverOverlapsAnotherEvenBehindTheBackOfTheApplication() throws SQLException {
        admin.inForce(CODE);
        admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        try (var database = Database.asOwner()) {
            assertThatThrownBy(() -> database.update("""
                            update procedure_version set effective_until = null where number = 1
                               and procedure_id = (select id from procedure where code = ?)
                            """, CODE))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("procedure_version_no_overlap");
        }
    }

    @Test
    void doesNotReachBackIntoDaysOnWhichAnotherWasInForce() {
        admin.inForce(CODE);
        var draft = admin.opened(CODE, 1);
        admin.publishes(draft, CODE, "2026-11-17", null).isProblem(422, "EFFECTIVE_FROM_PAST", "/effectiveFrom");
        admin.publishes(draft, CODE, "2026-11-18", null).isOk();
    }

    @Test
    void endsAfterItBegins() {
        var draft = admin.saved(CODE, admin.created(CODE), content(3));
        admin.publishes(draft, CODE, "2027-01-01", "2027-01-01")
                .isProblem(422, "EFFECTIVE_PERIOD_UPSIDE_DOWN", "/effectiveUntil");
    }

    @Test
    void hasOneDraftAtATime() {
        admin.inForce(CODE);
        admin.opened(CODE, 1);
        admin.desk()
                .post(CatalogueDesk.path(CODE) + "/versions", Map.of("from", 1))
                .isProblem(409, "DRAFT_EXISTS");
    }

    @Test
    void changesNoMoreOnceItIsPublished() {
        var version = admin.inForce(CODE);
        admin.saves(CODE, version, content(1)).isProblem(409, "VERSION_PUBLISHED");
        admin.discards(CODE, version).isProblem(409, "VERSION_PUBLISHED");
        admin.publishes(version, CODE, "2027-01-01", null).isProblem(409, "VERSION_PUBLISHED");
    }

    @Test
    void isMendedInItsWordsWithAReasonAndNothingElse() {
        var version = admin.inForce(CODE);
        var dossier = Desk.of("clerk").receives(reception());
        var corrected = admin.corrects(
                        CODE,
                        version,
                        Map.of(
                                "reason", "Sửa lỗi chính tả trong tên",
                                "name", "Thủ tục của phép thử lần hai",
                                "documents", List.of(Map.of("code", 1, "name", "Tờ khai theo mẫu"))))
                .isOk();
        assertThat(corrected.text("/content/documents/0/originals")).isEqualTo("1");
        var history = admin.desk().get(CatalogueDesk.path(CODE) + "/history").isOk();
        assertThat(history.text("/items/0/act")).isEqualTo("CORRECTED");
        assertThat(history.text("/items/0/reason")).isEqualTo("Sửa lỗi chính tả trong tên");
        assertThat(history.json().at("/items/0/before").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("/name", "/documents/1/name");
        assertThat(Desk.of("clerk").opens(dossier.code()).text("/documents/0/name"))
                .isEqualTo("Tờ khai theo mẫu");
    }

    @Test
    void isMendedOnlyWhereSomethingIsWrong() {
        var version = admin.inForce(CODE);
        admin.corrects(CODE, version, Map.of("reason", CatalogueDesk.REASON)).isProblem(422, "CORRECTION_EMPTY");
        admin.corrects(
                        CODE,
                        version,
                        Map.of(
                                "reason",
                                CatalogueDesk.REASON,
                                "documents",
                                List.of(Map.of("code", 9, "name", "Giấy khác"))))
                .isProblem(422, "DOCUMENT_UNKNOWN", "/documents");
        admin.corrects(CODE, version, Map.of("reason", "Ngắn", "name", "Tên"))
                .isProblem(400, "VALIDATION_FAILED", "/reason");
    }

    @Test
    void isNotOverwrittenByWhoHasNotSeenIt() {
        var seen = admin.created(CODE);
        admin.saved(CODE, seen, content(3));
        var refused = admin.saves(CODE, seen, content(5)).isProblem(412, "STALE_PROCEDURE_VERSION", "header:If-Match");
        assertThat(refused.text("/current/content/channels/0/limit/value")).isEqualTo("3");
        assertThat(refused.text("/changedBy/username")).isEqualTo("catalogue");
    }

    @Test
    void isThrownAwayAsADraftButNotForgotten() {
        admin.inForce(CODE);
        var draft = admin.saved(CODE, admin.opened(CODE, 1), content(2));
        admin.discards(CODE, draft).is(204);
        var history = admin.desk().get(CatalogueDesk.path(CODE) + "/history").isOk();
        assertThat(history.text("/items/0/act")).isEqualTo("DRAFT_DISCARDED");
        assertThat(history.text("/items/0/before/content/channels/0/limit/value"))
                .isEqualTo("2");
    }

    @Test
    void takesItsProcedureWithItWhenItWasAllThereWas() {
        admin.discards(CODE, admin.created(CODE)).is(204);
        admin.desk().get(CatalogueDesk.path(CODE) + "/versions").isProblem(404, "PROCEDURE_UNKNOWN");
        admin.created(CODE);
    }

    @Test
    void isWrittenByItsKeepersOnly() {
        new CatalogueDesk(Desk.of("clerk")).creates(CODE).isProblem(403, "FORBIDDEN");
        admin.inForce(CODE);
        Desk.of("clerk").get(CatalogueDesk.path(CODE, 1)).isOk();
    }

    @Test
    void leavesAHistoryThatNobodyRewrites() throws SQLException {
        admin.created(CODE);
        try (var database = Database.asApplication()) {
            for (var sql : List.of("update procedure_change set actor = 'x'", "delete from procedure_change")) {
                assertThatThrownBy(() -> database.update(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    private static Reception reception() {
        return Reception.withoutPapers(CODE).paper("1", 1, 0, 0);
    }
}
