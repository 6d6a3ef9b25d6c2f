package vn.motcua.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;

/** The signed paper of a decision, as it was scanned or came from the issuer. */
@Embeddable
public record DecisionFile(
        String sha256,
        Long size,
        @Enumerated(EnumType.STRING) FileType type,
        String name) {

    /** What every browser shows: anyone may be sent here from the posting. */
    public static final Set<FileType> TYPES = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    static DecisionFile of(StoredFile file) {
        return new DecisionFile(file.sha256(), file.size(), file.type(), file.name());
    }

    public StoredFile stored() {
        return new StoredFile(sha256, size, type, name);
    }
}
