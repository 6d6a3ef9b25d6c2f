package vn.motcua.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.AccentFolding;

/**
 * Thành phần hồ sơ as a version states it.
 *
 * @param code its number in the version, null until the draft is saved; kept from version to version
 * @param condition in which case the paper is needed; null for always
 * @param form name of the official form to fill in; null when there is none
 * @param inNationalDatabase the State has it already, so that it may not be asked for (NĐ 309/2026 Điều 4.2a)
 */
@Schema(name = "StatedDocument", description = "A paper that may be asked for; no other may")
public record StatedDocument(
        @Schema(nullable = true, examples = "1") @Min(1) @Max(9999) Integer code,

        @Schema(nullable = true, examples = "Tờ khai theo mẫu") @Size(max = StatedText.LONGEST) String name,

        @Schema(nullable = true) @Size(max = StatedText.LONGEST) String note,

        @Schema(nullable = true, examples = "Với trẻ dưới 16 tuổi") @Size(max = StatedText.LONGEST) String condition,

        @Schema(nullable = true, examples = "Mẫu 1đ") @Size(max = StatedText.LONGEST) String form,

        @Schema(nullable = true, examples = "https://dichvucong.gov.vn/mau-1d.docx") @Size(max = StatedText.LONGEST)
        String formUrl,

        boolean mandatory,
        @Min(0) @Max(999) int originals,
        @Min(0) @Max(999) int certifiedCopies,
        @Min(0) @Max(999) int copies,
        boolean toPresent,
        boolean inNationalDatabase) {

    public StatedDocument {
        name = AccentFolding.clean(name);
        note = AccentFolding.clean(note);
        condition = AccentFolding.clean(condition);
        form = AccentFolding.clean(form);
        formUrl = AccentFolding.clean(formUrl);
    }

    /** @param number null for one that is still to be given */
    public StatedDocument withCode(Integer number) {
        return new StatedDocument(
                number,
                name,
                note,
                condition,
                form,
                formUrl,
                mandatory,
                originals,
                certifiedCopies,
                copies,
                toPresent,
                inNationalDatabase);
    }

    /** The same paper in other words; null leaves the words as they are. */
    StatedDocument reworded(String newName, String newNote, String newForm, String newFormUrl) {
        return new StatedDocument(
                code,
                newName == null ? name : newName,
                newNote == null ? note : newNote,
                condition,
                newForm == null ? form : newForm,
                newFormUrl == null ? formUrl : newFormUrl,
                mandatory,
                originals,
                certifiedCopies,
                copies,
                toPresent,
                inNationalDatabase);
    }

    boolean asksForAnything() {
        return mandatory || originals + certifiedCopies + copies > 0;
    }

    boolean lacksFormFile() {
        return form != null && formUrl == null;
    }

    RequiredDocument toRow() {
        return new RequiredDocument(code, name, note, mandatory, originals, certifiedCopies, copies, toPresent);
    }
}
