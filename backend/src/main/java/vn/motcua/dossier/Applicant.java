package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.AccentFolding;

/**
 * Người nộp hồ sơ. Only the name is always known; a birth date may be a year alone.
 */
@Embeddable
public record Applicant(
        @Column(name = "applicant_name") String name,
        @Column(name = "applicant_id_number") String idNumber,
        @Column(name = "applicant_birth_date") String birthDate,
        @Column(name = "applicant_phone") String phone,
        @Column(name = "applicant_email") String email,
        @Column(name = "applicant_address") String address) {

    /** What a search without accents looks into. */
    String searchText(String dossierCode) {
        return AccentFolding.fold(Stream.of(dossierCode, name, idNumber, phone)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    /** A phone number as it is dialled, whatever it was grouped with. */
    public static String digits(String phone) {
        return phone == null ? null : AccentFolding.clean(phone.replaceAll("[ .()-]", ""));
    }

    /** Texts in composed form, blanks as unknown, so that search and print see one spelling. */
    public static Applicant of(
            String name, String idNumber, String birthDate, String phone, String email, String address) {
        return new Applicant(
                AccentFolding.clean(name),
                AccentFolding.clean(idNumber),
                AccentFolding.clean(birthDate),
                digits(phone),
                AccentFolding.clean(email),
                AccentFolding.clean(address));
    }
}
