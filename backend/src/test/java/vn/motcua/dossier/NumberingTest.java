package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Codes of a day are 0001, 0002, 0003… without a gap, whatever happens. */
@QuarkusTest
@WithTestResource(RealServices.class)
class NumberingTest extends EmptyOffice {

    @Test
    void givesFiftyPeopleAtOnceFiftyConsecutiveCodes() throws Exception {
        var reception = Reception.of(THREE_DAYS);
        var clerk = Desk.of("clerk");
        var codes = Concurrently.run(50, person -> clerk.receives(reception).code());
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("H07.142-261118-%04d"::formatted)
                        .toList());
    }

    @Test
    void leavesNoGapWhereReceptionsFail() throws Exception {
        var good = Reception.of(THREE_DAYS);
        var bad = Reception.of(THREE_DAYS).withoutTheFirstPaper();
        var clerk = Desk.of("clerk");
        var statuses = Concurrently.run(
                20, person -> clerk.sends(person % 2 == 0 ? good : bad).status());
        assertThat(statuses).containsOnly(201, 422);
        assertThat(received().code()).isEqualTo("H07.142-261118-0011");
    }

    @Test
    void leavesNoGapWhereTheReceptionFailsAfterItsNumberWasTaken() {
        // The deadline is computed after the number: the steps of this procedure reach into a year without a calendar.
        OfficeClock.show("2027-12-31T09:00");
        var before = Database.written();
        Desk.of("clerk").sends(Reception.of(THREE_DAYS)).isProblem(422, "CALENDAR_YEAR_NOT_LOADED");
        assertThat(Database.written()).isEqualTo(before).containsAllEntriesOf(Map.of("numbers", 0L));
    }

    @Test
    void beginsAnewEachDayAndInEachAgency() {
        assertThat(received().code()).isEqualTo("H07.142-261118-0001");
        assertThat(received().code()).isEqualTo("H07.142-261118-0002");
        assertThat(Desk.of("clerk.b").receives(THREE_DAYS).code()).isEqualTo("H07.143-261118-0001");
        OfficeClock.show("2026-11-19T07:30");
        assertThat(received().code()).isEqualTo("H07.142-261119-0001");
    }

    @Test
    void belongsToTheDayInVietnam() {
        OfficeClock.show("2026-11-19T00:30"); // still the 18th in Greenwich
        assertThat(received().code()).isEqualTo("H07.142-261119-0001");
    }
}
