package vn.motcua.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

/** What a published version says as rows, for those who must refer to them: dossiers by foreign keys, reports in SQL. */
@Embeddable
class VersionRows {

    @ElementCollection
    @CollectionTable(
            name = "procedure_time_limit",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderBy("channel")
    private List<ChannelLimit> limits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "required_document",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderBy("code")
    private List<RequiredDocument> requiredDocuments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "process_step",
            joinColumns = {@JoinColumn(name = "procedure_id"), @JoinColumn(name = "version_number")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<ProcessStep> steps = new ArrayList<>();

    void write(ProcedureContent content) {
        content.channels().stream()
                .filter(terms -> terms.limit() != null)
                .map(ChannelTerms::toRow)
                .forEach(limits::add);
        content.documents().stream().map(StatedDocument::toRow).forEach(requiredDocuments::add);
        content.steps().stream().map(StatedStep::toRow).forEach(steps::add);
    }

    void clear() {
        limits.clear();
        requiredDocuments.clear();
        steps.clear();
    }

    List<ChannelLimit> limits() {
        return limits;
    }

    List<RequiredDocument> requiredDocuments() {
        return requiredDocuments;
    }

    List<ProcessStep> steps() {
        return steps;
    }
}
