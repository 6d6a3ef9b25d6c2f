package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Nhập bù: the power was off, the papers were taken in by hand, and are entered with their real time (ADR 0022). */
@QuarkusTest
@WithTestResource(RealServices.class)
class BackEntryTest extends EmptyOffice {

    private static final String REASON = "Mất điện cả ngày, tiếp nhận trên giấy";

    @Test
    void isPromisedFromTheRealTimeAndTellsBothTimes() {
        received(); // today, Wednesday the 18th
        var dossier = Desk.of("clerk").receives(entered("2026-11-16T09:15:00+07:00"));
        assertThat(dossier.code()).isEqualTo("H07.142-261116-0001");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-19");
        assertThat(dossier.text("/backEntry/receivedAt")).isEqualTo("2026-11-16T09:15:00+07:00");
        assertThat(dossier.text("/backEntry/recordedAt")).startsWith("2026-11-18T09:00");
        assertThat(dossier.text("/backEntry/reason")).isEqualTo(REASON);
        var event = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
        assertThat(event.text("/items/0/at")).startsWith("2026-11-16T09:15");
        assertThat(event.text("/items/0/recordedAt")).startsWith("2026-11-18T09:00");
        assertThat(event.text("/items/0/details/backEntry")).isEqualTo(REASON);
        assertThat(received().text("/backEntry")).isNull();
        assertThat(received().code()).isEqualTo("H07.142-261118-0003");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-18T09:01:00+07:00, DATE_IN_THE_FUTURE",
        "2027-11-18T09:00:00+07:00, DATE_IN_THE_FUTURE",
        "2026-11-07T23:59:00+07:00, BACK_ENTRY_TOO_OLD"
    })
    void reachesNeitherIntoTheFutureNorTooFarBack(String receivedAt, String code) {
        var before = Database.written();
        Desk.of("clerk").sends(entered(receivedAt)).isProblem(422, code, "/backEntry/receivedAt");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void reachesTenDaysBack() {
        assertThat(Desk.of("clerk")
                        .receives(entered("2026-11-08T00:00:00+07:00"))
                        .code())
                .isEqualTo("H07.142-261108-0001");
    }

    @Test
    void isForClerksWithAReason() {
        var reception = entered("2026-11-16T09:15:00+07:00");
        Desk.ofTheIntegrator().sends(reception).isProblem(403, "BACK_ENTRY_NEEDS_CLERK");
        Desk.of("clerk")
                .sends(reception.with("backEntry", Map.of("reason", "ngắn")))
                .isProblem(400, "VALIDATION_FAILED", "/backEntry/receivedAt", "/backEntry/reason");
    }

    private static Reception entered(String receivedAt) {
        return Reception.of(THREE_DAYS).with("backEntry", Map.of("receivedAt", receivedAt, "reason", REASON));
    }
}
