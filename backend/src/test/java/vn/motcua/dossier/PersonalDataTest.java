package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organization.Actor;

/** The one place that says how a person is shown to whom. */
class PersonalDataTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "Nguyễn Văn An, Nguyễn V. A",
        "Nguyễn Thị Minh Khai, Nguyễn T. M. K",
        "Lê Đức, Lê Đ",
        "Ânu, Â•••",
        "'  Trần   Bình ', Trần B",
        "'', ''"
    })
    void shortensNames(String name, String shown) {
        assertThat(PersonalData.MASKED.name(name)).isEqualTo(shown);
        assertThat(PersonalData.WHOLE.name(name)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"083096004127, •••127", "0903555218, •••218", "1234, •••34", "1, •••"})
    void showsTheLastDigits(String number, String shown) {
        assertThat(PersonalData.MASKED.number(number)).isEqualTo(shown);
        assertThat(PersonalData.WHOLE.number(number)).isEqualTo(number);
    }

    @Test
    void keepsWhatIsUnknownUnknown() {
        assertThat(PersonalData.MASKED.name(null)).isNull();
        assertThat(PersonalData.MASKED.number(null)).isNull();
    }

    @ParameterizedTest(name = "{0} of agency {1}: {2}")
    @CsvSource({
        "clerk, 1, WHOLE",
        "officer, 1, WHOLE",
        "leader, 1, WHOLE",
        "leader, 2, MASKED",
        "auditor, 1, MASKED",
        "system-admin, 1, MASKED",
        "dossiers:read, 1, MASKED"
    })
    void isWholeToThoseWhoWorkWithIt(String role, int agency, PersonalData shown) {
        var actor = new Actor(agency, "mai", "Mai", Set.of(role), Set.of());
        assertThat(PersonalData.seenBy(actor, 1)).isEqualTo(shown);
    }
}
