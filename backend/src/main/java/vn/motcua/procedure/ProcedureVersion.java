package vn.motcua.procedure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.shared.AccentFolding;

/**
 * What a procedure says from one date on (ADR 0016). A draft is rewritten freely; once published it changes no more but
 * for slips of the pen, and a dossier pins the one of its day. What it says is one document; its limits, papers and
 * steps are rows as well, from publication on, for those who must refer to them.
 */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion {

    @EmbeddedId
    private ProcedureVersionId id;

    @ManyToOne(fetch = FetchType.EAGER)
    @MapsId("procedureId")
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    @Version
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ProcedureContent content;

    private String name;

    @Column(name = "search_text")
    private String searchText;

    /** Numbers of decrees and of the decision, searched when somebody types such a number. */
    @Column(name = "reference_text")
    private String referenceText;

    /** Names of {@link MissingPart}. */
    private List<String> missing;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    @Column(name = "predecessor_until")
    private LocalDate predecessorUntil;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @Column(name = "based_on")
    private Integer basedOn;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "created_at"))
    @AttributeOverride(name = "by", column = @Column(name = "created_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "created_by_name"))
    private CatalogueEdit created;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    @AttributeOverride(name = "by", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "changed_by_name"))
    private CatalogueEdit changed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "published_at"))
    @AttributeOverride(name = "by", column = @Column(name = "published_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "published_by_name"))
    private CatalogueEdit published;

    @Embedded
    private VersionRows rows = new VersionRows();

    protected ProcedureVersion() {}

    /** @param basedOn number of the version that it was copied from; null when written from scratch */
    public static ProcedureVersion draft(
            Procedure procedure, int number, Integer basedOn, ProcedureContent content, CatalogueEdit edit) {
        ProcedureVersion version = new ProcedureVersion();
        version.id = new ProcedureVersionId(procedure.id(), number);
        version.procedure = procedure;
        version.state = VersionState.DRAFT;
        version.basedOn = basedOn;
        version.created = edit;
        version.write(content, edit);
        return version;
    }

    /** The whole text of a draft anew. */
    void rewrite(ProcedureContent newContent, CatalogueEdit edit) {
        requireState(VersionState.DRAFT, "VERSION_PUBLISHED");
        write(newContent, edit);
    }

    /**
     * Puts a draft in force for a period.
     *
     * @param until first day on which it is no longer in force; null for open
     * @param untilOfPredecessor how long the version before would have run
     */
    public void publish(
            Decision by, LocalDate from, LocalDate until, LocalDate untilOfPredecessor, CatalogueEdit edit) {
        requireState(VersionState.DRAFT, "VERSION_PUBLISHED");
        state = VersionState.PUBLISHED;
        decision = by;
        effectiveFrom = from;
        effectiveUntil = until;
        predecessorUntil = untilOfPredecessor;
        published = edit;
        rows.write(content);
        writeReferences();
    }

    /** Takes a publication back before its day: a draft again, with all that it says. */
    void withdraw(CatalogueEdit edit) {
        state = VersionState.DRAFT;
        decision = null;
        effectiveFrom = null;
        effectiveUntil = null;
        predecessorUntil = null;
        published = null;
        changed = edit;
        rows.clear();
        writeReferences();
    }

    /** Mends slips of the pen in a published version; {@link Procedures#rewordRows} mends its rows. */
    void reword(Rewording words, CatalogueEdit edit) {
        requireState(VersionState.PUBLISHED, "VERSION_NOT_PUBLISHED");
        words.requireDocumentsOf(content);
        write(content.reworded(words), edit);
    }

    /** @param until first day on which it is no longer in force; null for open */
    void endOn(LocalDate until) {
        effectiveUntil = until;
    }

    private void write(ProcedureContent newContent, CatalogueEdit edit) {
        content = newContent;
        changed = edit;
        name = Objects.requireNonNullElse(newContent.name(), "");
        searchText = AccentFolding.fold(procedure.code() + " " + name);
        missing = newContent.missing().stream().map(MissingPart::name).toList();
        writeReferences();
    }

    private void writeReferences() {
        String citations =
                content.legalBasis().stream().map(LegalReference::citation).collect(Collectors.joining(" "));
        referenceText = AccentFolding.fold(decision == null ? citations : citations + " " + decision.number());
    }

    private void requireState(VersionState required, String otherwise) {
        if (state != required) {
            throw new VersionRefused(otherwise, this);
        }
    }

    /** The code was the procedure's own; it is found under the new one from now on. */
    void recode() {
        searchText = AccentFolding.fold(procedure.code() + " " + name);
    }

    public VersionPhase phaseOn(LocalDate date) {
        if (state == VersionState.DRAFT) {
            return VersionPhase.DRAFT;
        }
        if (effectiveFrom.isAfter(date)) {
            return VersionPhase.UPCOMING;
        }
        return effectiveUntil == null || effectiveUntil.isAfter(date) ? VersionPhase.IN_FORCE : VersionPhase.PAST;
    }

    /** Whether a day of {@code [from, until)} is one of its own days, too; {@code until} null for open. */
    boolean overlaps(LocalDate from, LocalDate until) {
        boolean endsBefore = effectiveUntil != null && !effectiveUntil.isAfter(from);
        boolean beginsAfter = until != null && !effectiveFrom.isBefore(until);
        return !endsBefore && !beginsAfter;
    }

    /** The limit for a channel; empty when the law sets none. */
    public Optional<PhasedLimit> limitFor(Channel channel) {
        return rows.limits().stream()
                .filter(limit -> limit.channel() == channel)
                .map(ChannelLimit::limit)
                .findFirst();
    }

    /** As {@link #limitFor}, of what a draft says so far; empty also where it says something that no procedure can have. */
    public Optional<PhasedLimit> statedLimitFor(Channel channel) {
        return content.channels().stream()
                .filter(terms -> terms.channel() == channel && terms.hasLimit())
                .map(ChannelTerms::phasedLimit)
                .findFirst();
    }

    public Optional<RequiredDocument> requiredDocument(int code) {
        return rows.requiredDocuments().stream()
                .filter(document -> document.code() == code)
                .findFirst();
    }

    public Procedure procedure() {
        return procedure;
    }

    public int number() {
        return id.number();
    }

    public int revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    /** All that it says. */
    public ProcedureContent content() {
        return content;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    LocalDate predecessorUntil() {
        return predecessorUntil;
    }

    public Decision decision() {
        return decision;
    }

    public Integer basedOn() {
        return basedOn;
    }

    public CatalogueEdit created() {
        return created;
    }

    public CatalogueEdit changed() {
        return changed;
    }

    /** Null for a draft. */
    public CatalogueEdit published() {
        return published;
    }

    public List<RequiredDocument> requiredDocuments() {
        return rows.requiredDocuments();
    }

    public List<Fee> fees() {
        return content.fees();
    }

    public List<ProcessStep> steps() {
        return rows.steps();
    }
}
