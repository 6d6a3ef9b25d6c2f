package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SharedFile;

/** The list of 2026 as it was found: everything goes in, and nothing is altered in silence. */
@QuarkusTest
@WithTestResource(RealServices.class)
class MinistryListTest extends EmptyOffice {

    private static final byte[] LIST = SharedFile.bytes("catalogue-2026.csv");

    private final ImportDesk admin = ImportDesk.admin();

    @AfterEach
    void forgetTheList() {
        CatalogueDesk.forgetFiles();
    }

    @Test
    void saysBeforehandWhatWouldComeOfIt() {
        var report = admin.tries(LIST).isOk();
        assertReport(report.json().path("created").asInt(), 480);
        assertReport(report.json().path("rows").asInt(), 480);
        assertReport(report.json().path("withoutLimit").asInt(), 138);
        assertReport(report.json().path("provisionalCodes").size(), 105);
        assertReport(report.json().path("errors").size(), 0);
        assertThat(report.text("/dryRun")).isEqualTo("true");
        assertThat(CatalogueDesk.admin()
                        .desk()
                        .get("/api/v1/procedures", "q", "3.000439")
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void goesInWholeAndASecondTimeChangesNothing() {
        var first = admin.imports(LIST).isOk();
        assertReport(first.json().path("created").asInt(), 480);
        assertReport(first.json().path("provisionalCodes").size(), 105);
        var second = admin.imports(LIST).isOk();
        assertReport(second.json().path("unchanged").asInt(), 480);
        assertReport(second.json().path("fieldsCreated").size(), 0);
        assertThat(second.each("/items", item -> item.path("changes").size())).containsOnly(0);
    }

    private static void assertReport(int actual, int expected) {
        assertThat(actual).isEqualTo(expected);
    }
}
