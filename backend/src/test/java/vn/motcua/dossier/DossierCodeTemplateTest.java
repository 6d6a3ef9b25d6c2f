package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTemplateTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @ValueSource(strings = {"{agency}-{yyMMdd}-{seq:4}", "{yyyy}/{agency}/{seq:6}", "HS.{seq:3}.{agency}"})
    void readsBackTheAgencyOfWhatItWrote(String template) {
        var codes = new DossierCodeTemplate(template);
        for (int number : new int[] {1, 42, 9_999, 12_345}) {
            assertThat(codes.agencyOf(codes.code("H07.142", WEDNESDAY, number))).contains("H07.142");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "H07.142", "H07.142-261118", "H07.142-261118-00x1", "h07.142-261118-0001", "H07.142-261118-0001-7"
    })
    void knowsNoAgencyOfAnythingElse(String code) {
        assertThat(new DossierCodeTemplate("{agency}-{yyMMdd}-{seq:4}").agencyOf(code))
                .isEmpty();
    }
}
