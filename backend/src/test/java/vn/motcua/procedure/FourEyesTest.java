package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Where the office wants four eyes, nobody publishes what they have written last. */
class FourEyesTest {

    private static final CatalogueEdit SAVED = new CatalogueEdit(Instant.EPOCH, "trang", "Phạm Thu Trang");

    @Test
    void theLastAuthorDoesNotPublish() {
        assertThat(FourEyes.check(() -> true, SAVED, "trang")).hasValueSatisfying(check -> {
            assertThat(check.blocks()).isTrue();
            assertThat(check.code()).isEqualTo("FOUR_EYES");
        });
    }

    @Test
    void anybodyElseDoes() {
        assertThat(FourEyes.check(() -> true, SAVED, "lan")).isEmpty();
    }

    @Test
    void nothingIsAskedWhereTheOfficeDoesNotWantIt() {
        assertThat(FourEyes.check(() -> false, SAVED, "trang")).isEmpty();
    }
}
