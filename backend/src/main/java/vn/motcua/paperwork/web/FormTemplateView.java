package vn.motcua.paperwork.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.paperwork.DossierForm;
import vn.motcua.paperwork.FormSigning;
import vn.motcua.paperwork.FormTemplate;
import vn.motcua.paperwork.FormWords;

/** Mẫu giấy: the texts of one form. */
@Schema(name = "FormTemplate")
public record FormTemplateView(
        DossierForm form,

        @Schema(description = "Its name in addresses", examples = "stop-notice")
        String slug,

        @Schema(examples = "Thông báo dừng giải quyết hồ sơ")
        String title,

        @Schema(description = "Of the text published last; 0 when only the shipped one is known. For If-Match")
        int version,

        @Schema(description = "The text that the product brings along")
        String shipped,

        @Schema(description = "Values that a text may use, as in {applicant}")
        List<String> values,

        @Schema(description = "Lists, with the values of each one of them")
        List<ListView> lists,

        @Schema(description = "Parts that the product draws, as in {#include form-head /}")
        List<String> parts,

        @Schema(description = "What a text must print in any case")
        List<String> required,

        @Schema(
                description =
                        "Whether the office signs it in a place of its own, so that pictures can be printed there")
        boolean signable,

        @Schema(description = "What was published, the newest first")
        List<VersionView> versions) {

    @Schema(name = "FormTemplateList")
    public record ListView(
            @Schema(examples = "papers") String list,
            @Schema(examples = "paper") String each,
            List<String> values) {}

    @Schema(name = "FormTemplateVersion")
    public record VersionView(
            int version,

            @Schema(description = "Null for the shipped text", nullable = true)
            String text,

            LocalDate validFrom,

            @Schema(description = "How papers of it are signed")
            FormSigning signing,

            String reason,
            OffsetDateTime publishedAt,
            String publishedBy) {

        static VersionView of(FormTemplate template) {
            return new VersionView(
                    template.version(),
                    template.text(),
                    template.validFrom(),
                    template.signing(),
                    template.reason(),
                    offset(template.publishedAt()),
                    template.publishedByName());
        }
    }

    static FormTemplateView of(FormWords words, List<FormTemplate> history) {
        return new FormTemplateView(
                words.form(),
                words.form().slug(),
                words.title(),
                history.isEmpty() ? 0 : history.getFirst().version(),
                words.shipped(),
                List.copyOf(words.vocabulary().values()),
                words.vocabulary().lists().entrySet().stream()
                        .map(list -> new ListView(
                                list.getKey(),
                                list.getValue().each(),
                                List.copyOf(list.getValue().members())))
                        .toList(),
                List.copyOf(words.vocabulary().parts()),
                List.copyOf(words.vocabulary().required()),
                words.signable(),
                history.stream().map(VersionView::of).toList());
    }
}
