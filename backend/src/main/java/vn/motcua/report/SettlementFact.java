package vn.motcua.report;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.motcua.dossier.DossierStanding;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.StandingChanged;
import vn.motcua.dossier.Suspension;
import vn.motcua.procedure.Channel;
import vn.motcua.shared.VietnamTime;

/**
 * What the settlement report counts of a dossier, as it was known from {@code recordedAt} on until the dossier's next
 * fact (ADR 0038). Written once, in the transaction of the act that changed it.
 */
@Entity
@Immutable
@Table(name = "settlement_fact")
public class SettlementFact {

    @EmbeddedId
    private SettlementFactId id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "procedure_id")
    private int procedureId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "department_code")
    private String departmentCode;

    private String officer;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Column(name = "extended_promise_at")
    private Instant extendedPromiseAt;

    @Column(columnDefinition = "datemultirange")
    @ColumnTransformer(read = "cast(paused as text)", write = "cast(? as datemultirange)")
    private String paused;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected SettlementFact() {}

    static SettlementFact of(StandingChanged change) {
        DossierStanding standing = change.standing();
        SettlementFact fact = new SettlementFact();
        fact.id = new SettlementFactId(
                change.dossier().agencyId(), change.dossier().id(), change.ledgerSeq());
        fact.recordedAt = change.recordedAt();
        fact.procedureId = standing.procedureId();
        fact.channel = standing.channel();
        fact.departmentCode = standing.departmentCode();
        fact.officer = standing.officer();
        fact.receivedAt = standing.receivedAt();
        fact.promisedAt = standing.promisedAt();
        fact.extendedPromiseAt = standing.extendedPromiseAt();
        fact.paused = daysPaused(change.waits());
        fact.finishedAt = standing.finishedAt();
        fact.outcome = standing.outcome();
        return fact;
    }

    /** The days at whose end the dossier waits, as PostgreSQL writes a datemultirange. */
    static String daysPaused(List<Suspension> waits) {
        return waits.stream()
                .map(wait -> days(VietnamTime.dateOf(wait.startedAt()), VietnamTime.dateOf(wait.endedAt())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Null for a wait that did not outlast its day. */
    private static String days(LocalDate from, LocalDate until) {
        return from.equals(until) ? null : "[%s,%s)".formatted(from, until == null ? "" : until);
    }
}
