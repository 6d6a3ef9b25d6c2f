package vn.motcua.report.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.table.Language;

/**
 * A report as it is sent.
 *
 * @param report its name: {@code settlement}, or that of a report that counts
 * @param groupBy what its rows stand for
 * @param language of the letter, and of the file where that has two; biểu II.06a is Vietnamese
 */
@Embeddable
public record MailedReport(
        String report,
        @Column(name = "group_by") String groupBy,
        @Enumerated(EnumType.STRING) Format format,
        @Enumerated(EnumType.STRING) Language language) {

    /** What is attached. */
    @Schema(name = "ReportFileFormat")
    public enum Format {
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
