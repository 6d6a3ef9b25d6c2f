package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** What is posted is there for everyone, without signing in. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PostedProceduresTest extends EmptyOffice {

    private static final String POSTED = "/public/v1/procedures";

    @Test
    void listsAllProceduresByField() {
        var posted = Desk.ofACitizen().get(POSTED).isOk();
        assertThat(posted.text("/total")).isEqualTo("124");
        assertThat(posted.text("/fieldCount")).isEqualTo("22");
        assertThat(posted.each("/fields", field -> field.path("procedures").size()).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(124);
    }

    @Test
    void tellsWhenItWouldBeDone() {
        var posted = Desk.ofACitizen().get(POSTED + "/" + THREE_DAYS).isOk();
        assertThat(posted.text("/ifSubmittedNow/dueAt")).isEqualTo("2026-11-23T17:00:00+07:00");
        assertThat(received().text("/promisedAt")).isEqualTo(posted.text("/ifSubmittedNow/dueAt"));
    }

    @Test
    void staysReadableWhenTheHolidaysOfNextYearAreNotKnown() {
        OfficeClock.show("2027-12-30T09:00"); // Thursday: three days on it is 2028
        var posted = Desk.ofACitizen().get(POSTED + "/" + THREE_DAYS).isOk();
        assertThat(posted.json().path("ifSubmittedNow").isNull()).isTrue();
        assertThat(posted.json().path("requiredDocuments")).isNotEmpty();
    }

    @Test
    void canBePagedThroughByStaff() {
        var codes = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? Desk.of("clerk").get("/api/v1/procedures", "limit", 50)
                    : Desk.of("clerk").get("/api/v1/procedures", "limit", 50, "cursor", cursor);
            codes.addAll(page.isOk().each("/items", item -> item.path("code").asText()));
            cursor = page.text("/next");
        } while (cursor != null);
        assertThat(codes).hasSize(124).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void isFoundWithoutAccents() {
        var found = Desk.of("clerk")
                .get("/api/v1/procedures", "q", "xac nhan tinh trang hon nhan")
                .isOk();
        assertThat(found.each("/items", item -> item.path("code").asText())).contains(THREE_DAYS);
    }
}
