package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;

/** Tệp đính kèm: the row that makes a kept file one of this dossier. It is written once; taking it out marks it. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @EmbeddedId
    private AttachmentId id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AttachmentKind kind;

    @Column(name = "procedure_id", updatable = false)
    private Integer procedureId;

    @Column(name = "procedure_version", updatable = false)
    private Integer procedureVersion;

    @Column(name = "document_code", updatable = false)
    private Integer documentCode;

    @Column(updatable = false)
    private Integer step;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", updatable = false)
    private FileType fileType;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "added_by_name", updatable = false)
    private String addedByName;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_by_name")
    private String removedByName;

    @Column(name = "removal_reason")
    private String removalReason;

    protected Attachment() {}

    /** @param document that it is a scan of; null for what is no component */
    Attachment(
            AttachmentId id,
            AttachmentPurpose purpose,
            RequiredDocument document,
            Dossier dossier,
            StoredFile file,
            ActContext context) {
        this.id = id;
        this.kind = purpose.kind();
        if (document != null) {
            this.procedureId = dossier.procedureId();
            this.procedureVersion = dossier.procedureVersion();
            this.documentCode = document.code();
        }
        this.step = purpose.step(dossier.progress());
        this.note = purpose.note();
        this.sha256 = file.sha256();
        this.size = file.size();
        this.fileType = file.type();
        this.fileName = file.name();
        this.addedAt = context.at();
        this.addedBy = context.actor().username();
        this.addedByName = context.actor().name();
    }

    /** Gỡ tệp: it stays where it is, marked, with the reason. */
    void remove(ActContext context, String reason) {
        removedAt = context.at();
        removedBy = context.actor().username();
        removedByName = context.actor().name();
        removalReason = reason;
    }

    /** What the ledger tells of it; the hash stands for the content. */
    EventDetails details() {
        return EventDetails.of("attachment", number())
                .and("kind", kind)
                .and("document", documentCode)
                .and("fileName", fileName)
                .and("size", size)
                .and("sha256", sha256);
    }

    public StoredFile file() {
        return new StoredFile(sha256, size, fileType, fileName);
    }

    public int number() {
        return id.seq();
    }

    public int version() {
        return version;
    }

    public AttachmentKind kind() {
        return kind;
    }

    /** Code of the paper that it is a scan of; null for what is no component. */
    public Integer documentCode() {
        return documentCode;
    }

    /** The step that ran when it was added, or that it was added to; null when none did. */
    public Integer step() {
        return step;
    }

    public String note() {
        return note;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    public String addedByName() {
        return addedByName;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Null while it is there. */
    public Instant removedAt() {
        return removedAt;
    }

    public String removedBy() {
        return removedBy;
    }

    public String removedByName() {
        return removedByName;
    }

    public String removalReason() {
        return removalReason;
    }
}
