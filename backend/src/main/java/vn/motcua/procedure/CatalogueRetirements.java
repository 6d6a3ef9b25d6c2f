package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** Procedures that end, with or without another in their place, and procedures that were filed wrongly. */
@ApplicationScoped
@Transactional
public class CatalogueRetirements {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    ProcedureFields fields;

    @Inject
    CatalogueDrafts drafts;

    @Inject
    ProcedureHistory history;

    /** Ends the last version; the day must be ahead, since dossiers of today are received under it. */
    public void retire(String code, int revision, Retirement retirement, CatalogueEdit edit) {
        Procedure procedure = register.locked(code, revision);
        CatalogueDrafts.requireNotRetired(procedure);
        if (!retirement.on().isAfter(VietnamTime.dateOf(edit.at()))) {
            throw new ProblemException(422, "RETIRED_ON_PAST", "/retiredOn");
        }
        Procedure successor = successorOf(procedure, retirement.replacedBy());
        List<ProcedureVersion> published = versions.publishedOf(procedure);
        if (published.isEmpty()) {
            throw new ProblemException(409, "NOTHING_TO_RETIRE", null, code);
        }
        ProcedureVersion last = published.getLast();
        if (!last.effectiveFrom().isBefore(retirement.on())) {
            throw new VersionRefused("VERSION_UPCOMING", "/retiredOn", last);
        }
        LocalDate until = last.effectiveUntil();
        if (until == null || until.isAfter(retirement.on())) {
            last.endOn(retirement.on());
        }
        procedure.retire(retirement.on(), retirement.reason(), successor, until);
        record(procedure, CatalogueAct.RETIRED, retirement.reason(), null, said(procedure), edit);
    }

    /** Takes a retirement back before its day. */
    public void withdraw(String code, int revision, String reason, CatalogueEdit edit) {
        Procedure procedure = register.locked(code, revision);
        if (procedure.retiredOn() == null) {
            throw new ProblemException(409, "NOTHING_TO_RETIRE", null, code);
        }
        if (!procedure.retiredOn().isAfter(VietnamTime.dateOf(edit.at()))) {
            throw new ProblemException(409, "RETIREMENT_IN_FORCE", null, code, procedure.retiredOn());
        }
        Map<String, Object> was = said(procedure);
        versions.publishedOf(procedure).getLast().endOn(procedure.unretiredUntil());
        procedure.unretire();
        record(procedure, CatalogueAct.RETIREMENT_WITHDRAWN, reason, was, null, edit);
    }

    /**
     * Another field, or the final code in place of a provisional one.
     *
     * @throws ProblemException 409 CODE_IS_FINAL or PROCEDURE_CODE_TAKEN, 422 FIELD_UNKNOWN
     */
    public void refile(String code, int revision, String newCode, String fieldCode, String reason, CatalogueEdit edit) {
        Procedure procedure = register.locked(code, revision);
        if (!newCode.equals(code)) {
            if (!procedure.provisionalCode()) {
                throw new ProblemException(409, "CODE_IS_FINAL", "/code", code);
            }
            drafts.requireFree(newCode);
        }
        Map<String, Object> was =
                Map.of("code", code, "field", procedure.field().code());
        procedure.refile(newCode, fields.named(fieldCode));
        versions.of(procedure).forEach(ProcedureVersion::recode);
        Map<String, Object> is = Map.of("code", newCode, "field", fieldCode);
        record(procedure, CatalogueAct.REFILED, reason, was, is, edit);
    }

    /** Whether dossiers received from now on are seen by their circle alone (ADR 0028); those received stay as they are. */
    public void restrict(String code, int revision, boolean restricted, String reason, CatalogueEdit edit) {
        Procedure procedure = register.locked(code, revision);
        Map<String, Object> was = Map.of("restricted", procedure.restricted());
        procedure.restrict(restricted);
        record(procedure, CatalogueAct.RESTRICTION_CHANGED, reason, was, Map.of("restricted", restricted), edit);
    }

    /**
     * Which book its dossiers are entered in when they are certified (NĐ 23/2015/NĐ-CP Điều 13).
     *
     * @param book null for none
     */
    public void writeInto(String code, int revision, CertificationBook book, String reason, CatalogueEdit edit) {
        Procedure procedure = register.locked(code, revision);
        Map<String, Object> was = book(procedure.certificationBook());
        procedure.writesInto(book);
        record(procedure, CatalogueAct.CERTIFICATION_BOOK_CHANGED, reason, was, book(book), edit);
    }

    private static Map<String, Object> book(CertificationBook book) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("certificationBook", book);
        return said;
    }

    /** Null when none is named; a chain of replacements must end somewhere. */
    private Procedure successorOf(Procedure procedure, String code) {
        if (code == null) {
            return null;
        }
        Procedure successor = register.byCode(code)
                .orElseThrow(() -> new ProblemException(422, "REPLACEMENT_UNKNOWN", "/replacedBy", code));
        for (Procedure next = successor; next != null; next = next.replacedBy()) {
            if (next.id() == procedure.id()) {
                throw new ProblemException(422, "REPLACEMENT_CIRCULAR", "/replacedBy", code, procedure.code());
            }
        }
        return successor;
    }

    private static Map<String, Object> said(Procedure procedure) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("retiredOn", procedure.retiredOn().toString());
        said.put(
                "replacedBy",
                procedure.replacedBy() == null ? null : procedure.replacedBy().code());
        return said;
    }

    private void record(
            Procedure procedure,
            CatalogueAct act,
            String reason,
            Map<String, Object> was,
            Map<String, Object> is,
            CatalogueEdit edit) {
        register.flush();
        history.persist(new ProcedureChange(procedure, null, act, reason, edit).from(was, is));
    }
}
