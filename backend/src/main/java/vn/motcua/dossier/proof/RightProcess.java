package vn.motcua.dossier.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The proof of right process of one dossier: what was found of every criterion, in their order. */
public record RightProcess(List<Finding> findings) {

    public static RightProcess of(CaseFile dossier) {
        List<Finding> findings = new ArrayList<>(RegulationsCheck.of(dossier));
        findings.addAll(LawCheck.of(dossier));
        findings.addAll(ProcessCheck.of(dossier));
        return new RightProcess(List.copyOf(findings));
    }

    public List<Finding> of(Tick tick) {
        return findings.stream()
                .filter(finding -> finding.criterion().tick() == tick)
                .toList();
    }

    public Map<Tick, Verdict> verdicts() {
        Map<Tick, Verdict> verdicts = new EnumMap<>(Tick.class);
        Arrays.stream(Tick.values()).forEach(tick -> verdicts.put(tick, Verdict.of(of(tick))));
        return verdicts;
    }

    public List<Finding> failed() {
        return findings.stream()
                .filter(finding -> finding.state() == CriterionState.FAILED)
                .toList();
    }
}
