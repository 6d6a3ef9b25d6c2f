package vn.motcua.dossier.proof;

import java.util.List;

/** What the criteria of a tick make of it. */
public enum Verdict {
    HELD,
    BROKEN,
    PENDING;

    static Verdict of(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.state() == CriterionState.FAILED)) {
            return BROKEN;
        }
        return findings.stream().anyMatch(finding -> finding.state() == CriterionState.PENDING) ? PENDING : HELD;
    }
}
