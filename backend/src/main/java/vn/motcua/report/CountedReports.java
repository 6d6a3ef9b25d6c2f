package vn.motcua.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/** All reports that count, by their names. */
@ApplicationScoped
public class CountedReports {

    private final List<CountedReport> all;

    CountedReports(@All List<CountedReport> all) {
        this.all = List.copyOf(all);
    }

    public List<CountedReport> all() {
        return all;
    }

    /** @throws ProblemException 404 REPORT_NOT_FOUND */
    public CountedReport get(String name) {
        return all.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, "REPORT_NOT_FOUND", null, name));
    }
}
