package vn.motcua.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.shared.AccentFolding;

/** What a procedure says from one date on. Published versions never change; a dossier pins the one of its day. */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion {

    @EmbeddedId
    private ProcedureVersionId id;

    @ManyToOne(fetch = FetchType.EAGER)
    @MapsId("procedureId")
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    private String name;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private int sets;
    private boolean immediate;
    private String result;
    private String subjects;

    @Column(name = "legal_basis")
    private List<String> legalBasis;

    private String source;

    @ElementCollection
    @CollectionTable(
            name = "procedure_time_limit",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderBy("channel")
    private List<ChannelLimit> limits;

    @ElementCollection
    @CollectionTable(
            name = "required_document",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderBy("code")
    private List<RequiredDocument> requiredDocuments;

    @ElementCollection
    @CollectionTable(
            name = "procedure_fee",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<Fee> fees;

    @ElementCollection
    @CollectionTable(
            name = "process_step",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<ProcessStep> steps;

    protected ProcedureVersion() {}

    /** A version in force from a date on, by a decision. */
    public static ProcedureVersion published(
            Procedure procedure, int number, LocalDate effectiveFrom, Decision decision, ProcedureContent content) {
        ProcedureVersion version = new ProcedureVersion();
        version.id = new ProcedureVersionId(procedure.id(), number);
        version.procedure = procedure;
        version.state = VersionState.PUBLISHED;
        version.effectiveFrom = effectiveFrom;
        version.decision = decision;
        version.name = AccentFolding.clean(content.name());
        version.searchText = AccentFolding.fold(procedure.code() + " " + content.name());
        version.sets = content.sets();
        version.immediate = content.immediate();
        version.result = AccentFolding.clean(content.result());
        version.subjects = AccentFolding.clean(content.subjects());
        version.legalBasis = List.copyOf(content.legalBasis());
        version.source = content.source();
        version.limits = List.copyOf(content.limits());
        version.requiredDocuments = List.copyOf(content.requiredDocuments());
        version.fees = List.copyOf(content.fees());
        version.steps = List.copyOf(content.steps());
        return version;
    }

    /** The limit for a channel; empty when the law sets none. */
    public Optional<PhasedLimit> limitFor(Channel channel) {
        return limits.stream()
                .filter(limit -> limit.channel() == channel)
                .map(ChannelLimit::limit)
                .findFirst();
    }

    public Optional<RequiredDocument> requiredDocument(int code) {
        return requiredDocuments.stream()
                .filter(document -> document.code() == code)
                .findFirst();
    }

    public Procedure procedure() {
        return procedure;
    }

    public int number() {
        return id.number();
    }

    public String name() {
        return name;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    public Decision decision() {
        return decision;
    }

    public int sets() {
        return sets;
    }

    public boolean immediate() {
        return immediate;
    }

    public String result() {
        return result;
    }

    public String subjects() {
        return subjects;
    }

    public List<String> legalBasis() {
        return legalBasis;
    }

    public String source() {
        return source;
    }

    public List<ChannelLimit> limits() {
        return limits;
    }

    public List<RequiredDocument> requiredDocuments() {
        return requiredDocuments;
    }

    public List<Fee> fees() {
        return fees;
    }

    public List<ProcessStep> steps() {
        return steps;
    }
}
