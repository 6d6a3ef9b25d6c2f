package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;
import static vn.motcua.procedure.CatalogueDesk.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/**
 * What is kept of the catalogue in memory is what is in force at the next reception, whatever happened in between. The
 * day is Wednesday 18 November 2026.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class PublishedVersionsTest extends EmptyOffice {

    private final CatalogueDesk admin = CatalogueDesk.admin();

    @Inject
    PublishedVersions versions;

    @Inject
    Procedures procedures;

    /** Version 1 was looked up, and is kept from here on. */
    @BeforeEach
    void receiveUnderTheFirstVersion() {
        admin.inForce(CODE);
        assertThat(versionOf(receives())).isEqualTo("1");
    }

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void aVersionPublishedForTodayIsReceivedUnderAtOnce() {
        admin.published(admin.saved(CODE, admin.opened(CODE, 1), content(1)), CODE, "2026-11-18");
        assertThat(versionOf(receives())).isEqualTo("2");
    }

    @Test
    void aVersionPublishedForTomorrowIsReceivedUnderFromMidnightOn() {
        admin.published(admin.saved(CODE, admin.opened(CODE, 1), content(1)), CODE, "2026-11-19");
        OfficeClock.show("2026-11-18T23:59:59");
        assertThat(versionOf(receives())).isEqualTo("1");
        OfficeClock.show("2026-11-19T00:00:00");
        assertThat(versionOf(receives())).isEqualTo("2");
    }

    @Test
    void aVersionThatWasWithdrawnIsNeverReceivedUnder() {
        var upcoming = admin.published(admin.opened(CODE, 1), CODE, "2026-11-19");
        assertThat(versionOf(receives())).isEqualTo("1");
        admin.withdraws(CODE, upcoming).isOk();
        OfficeClock.show("2026-11-19T09:00");
        assertThat(versionOf(receives())).isEqualTo("1");
    }

    @Test
    void aProcedureThatIsRetiredIsNotReceivedUnderFromThatDayOn() {
        admin.retires(CODE, "2026-11-19", null).isOk();
        assertThat(versionOf(receives())).isEqualTo("1");
        OfficeClock.show("2026-11-19T09:00");
        Desk.of("clerk").sends(reception()).isProblem(422, "PROCEDURE_NOT_IN_FORCE", "/procedureCode");
    }

    @Test
    void wordsThatWereMendedAreReadAtOnce() {
        var dossier = receives();
        admin.corrects(CODE, admin.version(CODE, 1), Map.of("reason", CatalogueDesk.REASON, "name", "Tên đã sửa"))
                .isOk();
        assertThat(Desk.of("clerk").opens(dossier.code()).text("/procedure/name"))
                .isEqualTo("Tên đã sửa");
    }

    @Test
    void wordsThatAnotherInstanceMendedAreReadAtOnce() throws SQLException {
        var dossier = receives();
        changeElsewhere("update procedure_version set name = 'Tên khác', revision = revision + 1");
        assertThat(Desk.of("clerk").opens(dossier.code()).text("/procedure/name"))
                .isEqualTo("Tên khác");
    }

    @Test
    void aVersionThatAnotherInstanceEndedIsNotReceivedUnder() throws SQLException {
        changeElsewhere("update procedure_version set effective_until = '2026-11-18'");
        Desk.of("clerk").sends(reception()).isProblem(422, "PROCEDURE_NOT_IN_FORCE", "/procedureCode");
    }

    /** Else what one transaction had read too early would be given out for good. */
    @Test
    void whatASessionHasReadBeforeAChangeIsNotKept() throws SQLException {
        assertThat(nameAfterAChangeElsewhere()).isEqualTo("Tên khác");
        assertThat(keptVersion().name()).isEqualTo("Tên khác");
    }

    @Test
    void whatIsGivenOutIsReadWithoutASession() {
        var version = keptVersion();
        assertThat(version.requiredDocuments()).hasSize(1);
        assertThat(version.steps()).hasSize(4);
        assertThat(version.limitFor(Channel.DIRECT)).isPresent();
        assertThat(version.procedure().field().departmentCode()).isNotBlank();
        assertThat(version.decision().number()).isEqualTo("T-2188/QĐ-UBND");
    }

    @Transactional
    String nameAfterAChangeElsewhere() throws SQLException {
        var today = LocalDate.of(2026, 11, 18);
        assertThat(procedures.inForce(CODE, today).orElseThrow().name()).isNotEqualTo("Tên khác");
        changeElsewhere("update procedure_version set name = 'Tên khác', revision = revision + 1");
        return versions.inForce(CODE, today).orElseThrow().name();
    }

    @Transactional
    ProcedureVersion keptVersion() {
        return versions.inForce(CODE, LocalDate.of(2026, 11, 18)).orElseThrow();
    }

    private static void changeElsewhere(String change) throws SQLException {
        try (var database = Database.asOwner()) {
            database.update(change + " where procedure_id = (select id from procedure where code = ?)", CODE);
        }
    }

    private static DossierAnswer receives() {
        return Desk.of("clerk").receives(reception());
    }

    private static Reception reception() {
        return Reception.withoutPapers(CODE).paper("1", 1, 0, 0);
    }

    private static String versionOf(DossierAnswer dossier) {
        return dossier.text("/procedure/version");
    }
}
