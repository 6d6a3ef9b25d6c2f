package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.NamedReader;
import vn.motcua.dossier.NamedReaders;
import vn.motcua.organization.StaffRef;

/** Whether a dossier is restricted to its circle, and who was named beyond those who work on it. */
@Schema(name = "DossierReaders")
public record ReadersView(
        boolean restricted,

        @Schema(description = "All that were ever named, oldest first")
        List<NamedReaderView> named,

        @Schema(description = "What If-Match must name") int version) {

    @Schema(name = "NamedReader")
    public record NamedReaderView(
            StaffRef reader,
            String reason,
            StaffRef namedBy,
            OffsetDateTime namedAt,
            @Schema(nullable = true) StaffRef withdrawnBy,

            @Schema(nullable = true, description = "Null while it holds")
            OffsetDateTime withdrawnAt) {}

    static ReadersView of(Dossier dossier, List<NamedReader> readers, Map<String, String> names) {
        return new ReadersView(
                dossier.restricted(),
                readers.stream().map(reader -> named(reader, names)).toList(),
                NamedReaders.version(readers));
    }

    private static NamedReaderView named(NamedReader reader, Map<String, String> names) {
        return new NamedReaderView(
                StaffRef.of(reader.username(), names.get(reader.username())),
                reader.reason(),
                StaffRef.of(reader.namedBy(), reader.namedByName()),
                offset(reader.namedAt()),
                StaffRef.of(reader.withdrawnBy(), reader.withdrawnByName()),
                offset(reader.withdrawnAt()));
    }
}
