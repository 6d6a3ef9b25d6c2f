package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** The ledger can be checked by anyone, and changed by no one unseen. */
@QuarkusTest
@WithTestResource(RealServices.class)
class LedgerTest extends EmptyOffice {

    private static final String GENESIS = "0".repeat(64);

    @Test
    void canBeRecomputedByAnyoneFromTheExport() throws Exception {
        var dossier = finished();
        var ledger = events(dossier);
        var previous = GENESIS;
        for (var event : ledger.json().path("items")) {
            assertThat(event.path("previousHash").asText()).isEqualTo(previous);
            previous = sha256(previous + canonical(dossier.code(), event));
            assertThat(event.path("hash").asText()).as(event.toString()).isEqualTo(previous);
        }
        assertThat(ledger.json().path("chain").path("intact").asBoolean()).isTrue();
        assertThat(ledger.json().path("chain").path("checked").asInt())
                .isEqualTo(ledger.json().path("items").size());
    }

    @ParameterizedTest(name = "when {0}, row {1} is broken")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update dossier_event set actor = 'somebody' where seq = 2                                    | 2",
                "update dossier_event set at = at - interval '1 microsecond' where seq = 3                    | 3",
                "update dossier_event set details = details - 'reason' where act = 'REFUSE'        | 5",
                "update dossier_event set hash = repeat('a', 64) where seq = 4                                | 4",
                "delete from dossier_event where seq = 3                                                      | 3",
                "delete from dossier_event where seq = 5                                                      | 5"
            })
    void showsWhichRowWasTamperedWith(String tampering, int row) throws Exception {
        var dossier = finished();
        try (var owner = Database.asOwner()) {
            assertThat(owner.update(tampering)).isEqualTo(1);
        }
        var chain = events(dossier).json().path("chain");
        assertThat(chain.path("intact").asBoolean()).isFalse();
        assertThat(chain.path("brokenAt").asInt()).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_event set actor = 'somebody'",
                "delete from dossier_event",
                "truncate dossier_event",
                "delete from dossier",
                "truncate dossier cascade",
                "delete from dossier_extension",
                "update dossier_extension set working_days = 9",
                "alter table dossier_event disable row level security",
                "drop policy agency_isolation on dossier_event",
                "select * from flyway_schema_history"
            })
    void givesTheApplicationNoRightTo(String statement) throws Exception {
        try (var application = Database.asApplication()) {
            assertThatThrownBy(() -> application.update(statement))
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    private static DossierAnswer finished() {
        return walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader REFUSE");
    }

    private static Answer events(DossierAnswer dossier) {
        return Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
    }

    /** RFC 8785 for texts and whole numbers, written by hand: members in order of their names, no white space. */
    private static String canonical(String dossierCode, JsonNode event) {
        var content = new TreeMap<String, String>();
        content.put("dossier", quoted(dossierCode));
        content.put("seq", event.path("seq").asText());
        content.put("act", quoted(event.path("act").asText()));
        content.put("at", quoted(utc(event.path("at"))));
        content.put("recordedAt", quoted(utc(event.path("recordedAt"))));
        content.put("actor", quoted(event.path("actor").path("username").asText()));
        content.put("actorName", quoted(event.path("actor").path("name").asText()));
        var details = new TreeMap<String, String>();
        event.path("details")
                .properties()
                .forEach(entry ->
                        details.put(entry.getKey(), quoted(entry.getValue().asText())));
        content.put("details", object(details));
        return object(content);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String utc(JsonNode moment) {
        return OffsetDateTime.parse(moment.asText()).toInstant().toString();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
