package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Script;

/** The ledger is checked here, and outside by a script that knows nothing of this program but its export. */
@QuarkusTest
@WithTestResource(RealServices.class)
class LedgerExportTest extends EmptyOffice {

    private static final String VERIFIER = "verify-ledger.mjs";
    private static final Object[] THIS_MONTH = {"from", "2026-11-01", "to", "2026-11-30"};

    @TempDir
    Path folder;

    @Test
    void theScriptConfirmsAnExportThatIsWhole() throws Exception {
        office();
        var verdict = verify(export());
        assertThat(verdict.output()).startsWith("✓ 3 dossiers, 9 rows: every chain holds");
        assertThat(verdict.exitCode()).isZero();
    }

    @Test
    void bothWaysOfCheckingSpeakOfTheSameHeads() throws Exception {
        office();
        var here =
                Desk.of("leader").get("/api/v1/ledger-verification", THIS_MONTH).isOk();
        assertThat(here.json().path("intact").asBoolean()).isTrue();
        assertThat(here.json().path("dossiers").asInt()).isEqualTo(3);
        assertThat(here.json().path("rows").asInt()).isEqualTo(9);
        assertThat(verify(export()).output()).contains(here.text("/headsDigest"));
    }

    @Test
    void theScriptReadsTheExportOfOneDossier() throws Exception {
        var dossier = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        var export = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/ledger")
                .isOk();
        assertThat(verify(export.text()).output()).startsWith("✓ 1 dossiers, 4 rows");
    }

    @Test
    void anEmptyPeriodIsWholeToo() throws Exception {
        assertThat(verify(export()).output()).startsWith("✓ 0 dossiers, 0 rows");
    }

    @ParameterizedTest(name = "when {0}, row {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update dossier_event set actor = 'somebody' where seq = 2                 | 2 | ROW_CHANGED",
                "update dossier_event set act = 'NEVER_HEARD_OF' where seq = 2             | 2 | ROW_CHANGED",
                "update dossier_event set details = '[1]' where seq = 2                    | 2 | ROW_CHANGED",
                "update dossier_event set previous_hash = repeat('a', 64) where seq = 3    | 3 | LINK_BROKEN",
                "update dossier_event set hash = repeat('a', 64) where seq = 3             | 3 | ROW_CHANGED",
                "delete from dossier_event where seq = 2                                   | 2 | ROW_MISSING",
                "delete from dossier_event where seq = 4                                   | 4 | HEAD_DIFFERS",
                "update dossier set ledger_hash = repeat('b', 64) where ledger_seq = 4     | 5 | HEAD_DIFFERS"
            })
    void bothNameTheFirstRowThatDoesNotHold(String tampering, int row, String kind) throws Exception {
        var whole = received();
        var dossier = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        try (var owner = Database.asOwner()) {
            assertThat(owner.update(tampering)).isEqualTo(1);
        }
        var here = Desk.of("auditor")
                .get("/api/v1/ledger-verification", THIS_MONTH)
                .isOk();
        assertThat(here.json().path("intact").asBoolean()).isFalse();
        assertThat(here.json().path("brokenDossiers").asInt()).isEqualTo(1);
        assertThat(here.text("/broken/0/dossier")).isEqualTo(dossier.code());
        assertThat(here.json().path("broken").path(0).path("row").asInt()).isEqualTo(row);
        assertThat(here.text("/broken/0/kind")).isEqualTo(kind);
        var one = verification(dossier);
        assertThat(one.json().path("brokenAt").asInt()).isEqualTo(row);
        assertThat(one.text("/kind")).isEqualTo(kind);
        assertThat(verification(whole).json().path("intact").asBoolean()).isTrue();

        var outside = verify(export());
        assertThat(outside.output()).contains("dossier " + dossier.code() + ", row " + row);
        assertThat(outside.exitCode()).isEqualTo(1);
    }

    @Test
    void aDossierWithoutAnyRowIsBroken() throws Exception {
        var dossier = received();
        try (var owner = Database.asOwner()) {
            owner.update("delete from dossier_event");
        }
        assertThat(verification(dossier).text("/kind")).isEqualTo("HEAD_DIFFERS");
        assertThat(verify(export()).output()).contains("dossier " + dossier.code() + ", row 1 is missing");
    }

    @Test
    void theScriptFindsWhatWasDoneToTheFile() throws Exception {
        office();
        assertBroken(export -> export.replaceFirst("Lê|Nguyễn|Trần|Phạm", "Võ"), "was changed");
        assertBroken(export -> without(export, 0), "is missing");
        assertBroken(export -> without(export, export.split("\n").length - 1), "cut off");
        assertBroken(export -> without(without(export, 0), 0), "exported, 2 with 8 found");
        assertBroken(export -> export + export, "something after the end");
        assertThat(verify("no JSON").exitCode()).isEqualTo(2);
    }

    /** What the application itself is forbidden by the database, in its own agency too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_event set details = '{}'",
                "update dossier_event set hash = repeat('a', 64)",
                "delete from dossier_event where seq = 1"
            })
    void theApplicationCanOnlyAppend(String statement) throws Exception {
        received();
        try (var application = Database.asApplication();
                var owner = Database.asOwner()) {
            application.begin();
            application.update("set local motcua.agencies = '" + owner.number("select agency_id from dossier") + "'");
            assertThat(application.number("select count(*) from dossier_event")).isEqualTo(1);
            assertThatThrownBy(() -> application.update(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void isForAuditorsAndNobodyElse() {
        var dossier = received();
        for (var account : List.of("clerk", "officer", "catalogue", "admin")) {
            Desk.of(account).get("/api/v1/ledger", THIS_MONTH).isProblem(403, "FORBIDDEN");
            Desk.of(account).get("/api/v1/ledger-verification", THIS_MONTH).isProblem(403, "FORBIDDEN");
            Desk.of(account).get(DOSSIERS + "/" + dossier.code() + "/ledger").isProblem(403, "FORBIDDEN");
        }
        Desk.of("leader").get("/api/v1/ledger", THIS_MONTH).isProblem(403, "FORBIDDEN");
        Desk.of("leader.b")
                .get(DOSSIERS + "/" + dossier.code() + "/ledger-verification")
                .isProblem(404, "DOSSIER_NOT_FOUND");
        Desk.of("leader.b").get(DOSSIERS + "/" + dossier.code() + "/ledger").isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-01-01, 2027-01-02, PERIOD_OVER_A_YEAR",
        "2026-02-01, 2026-01-01, PERIOD_UPSIDE_DOWN",
        "yesterday, 2026-01-01, DATE_MALFORMED"
    })
    void readsAYearAtMost(String from, String to, String code) {
        Desk.of("auditor").get("/api/v1/ledger", "from", from, "to", to).isProblem(400, code);
        Desk.of("auditor")
                .get("/api/v1/ledger-verification", "from", from, "to", to)
                .isProblem(400, code);
    }

    /** Three dossiers of Tam Phước in different places, and one of somebody else. */
    private static void office() {
        received();
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        Desk.of("clerk.b").receives(THREE_DAYS);
    }

    private void assertBroken(UnaryOperator<String> tampering, String words) throws Exception {
        var verdict = verify(tampering.apply(export()));
        assertThat(verdict.output()).contains(words);
        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    private static Answer verification(DossierAnswer dossier) {
        return Desk.of("clerk")
                .get(DOSSIERS + "/" + dossier.code() + "/ledger-verification")
                .isOk();
    }

    private static String export() {
        return Desk.of("auditor").get("/api/v1/ledger", THIS_MONTH).isOk().text();
    }

    private static String without(String export, int line) {
        var lines = new java.util.ArrayList<>(List.of(export.split("\n")));
        lines.remove(line);
        return String.join("\n", lines) + "\n";
    }

    private Script.Run verify(String export) throws Exception {
        return Script.node(VERIFIER, Files.writeString(folder.resolve("export.ndjson"), export));
    }
}
