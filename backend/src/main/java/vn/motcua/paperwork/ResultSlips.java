package vn.motcua.paperwork;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemField;

/**
 * Phiếu bàn giao kết quả of many dossiers on one paper, signed when they change hands: to the courier of the post, or from
 * a department to the desk. No act has written it, so it is of the moment of its printing.
 */
@ApplicationScoped
@Transactional
public class ResultSlips {

    private final FormFactsReader reader;
    private final FormRegulations regulations;
    private final IssuingOffices offices;
    private final Template template;
    private final ResultSlipWriter writer = new ResultSlipWriter();

    ResultSlips(
            FormFactsReader reader,
            FormRegulations regulations,
            IssuingOffices offices,
            @Location("paperwork/result-slips.html") Template template) {
        this.reader = reader;
        this.regulations = regulations;
        this.offices = offices;
        this.template = template;
    }

    /**
     * The HTML of the paper.
     *
     * @param dossiers in the order of its lines, not empty
     * @throws ProblemException 409 RESULT_SLIP_OF_SEVERAL_AGENCIES, or RESULTS_NOT_THERE, which names each that has none
     * @throws FormNotRegulated when no regulation of the day has the form
     * @throws FormIncomplete when a line lacks a value that it must have
     */
    public String html(List<Dossier> dossiers, Instant now) {
        int agencyId = agencyOf(dossiers);
        List<FormFacts> facts = dossiers.stream().map(reader::of).toList();
        requireResults(facts);
        LocalDate day = VietnamTime.dateOf(now);
        FormRegulation regulation = regulations.inForceOn(day).orElseThrow(() -> new FormNotRegulated(day));
        RegulatedForm drawn = regulation.find(DossierForm.RESULT_SLIP).orElseThrow(() -> new FormNotRegulated(day));
        IssuingOffice office = offices.at(agencyId, now);
        List<Map<String, Object>> lines = lines(facts, office, now, drawn.title());
        return template.data("head", FormHead.of(office, regulation, drawn, day))
                .data("code", lines.size() + " hồ sơ")
                .data("lines", lines)
                .data(
                        "posted",
                        lines.stream()
                                .filter(line -> (boolean) line.get("posted"))
                                .count())
                .render();
    }

    private List<Map<String, Object>> lines(List<FormFacts> facts, IssuingOffice office, Instant now, String title) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<ProblemField> missing = new ArrayList<>();
        for (FormFacts one : facts) {
            FormValues line = writer.line(one, office, now);
            lines.add(line.values());
            line.missing().forEach(field -> missing.add(of(one.dossier().code(), field)));
        }
        if (!missing.isEmpty()) {
            throw new FormIncomplete(title, missing);
        }
        return lines;
    }

    private static ProblemField of(String code, ProblemField field) {
        return new ProblemField(
                "/" + code + field.pointer(),
                field.code(),
                code + ": " + field.detail(),
                code + ": " + field.detailEn());
    }

    private void requireResults(List<FormFacts> facts) {
        List<ProblemField> without = facts.stream()
                .filter(one -> !writer.hasResult(one))
                .map(one -> ProblemField.of(
                        "query:code", "RESULT_NOT_THERE", one.dossier().code()))
                .toList();
        if (!without.isEmpty()) {
            throw new ProblemException(409, without, "RESULTS_NOT_THERE", without.size());
        }
    }

    /** The head names one agency, and one signs. */
    private static int agencyOf(List<Dossier> dossiers) {
        List<Integer> agencies = dossiers.stream()
                .map(dossier -> dossier.id().agencyId())
                .distinct()
                .toList();
        if (agencies.size() > 1) {
            throw new ProblemException(409, "RESULT_SLIP_OF_SEVERAL_AGENCIES", "query:code");
        }
        return agencies.getFirst();
    }
}
