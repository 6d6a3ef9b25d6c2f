package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

/** Giấy tờ: how what was handed in grows by supplements, and goes down by originals given back. */
final class Papers {

    private Papers() {}

    /** Adds what was handed in later to what is there, changing the list. */
    static void add(List<DossierDocument> papers, List<DossierDocument> later) {
        for (DossierDocument paper : later) {
            int index = indexOf(papers, paper.documentCode());
            if (index < 0) {
                papers.add(paper);
            } else {
                papers.set(index, papers.get(index).plus(paper));
            }
        }
    }

    /**
     * Takes off what is given back, changing the list.
     *
     * @throws ProblemException 422 ORIGINALS_NOT_HELD when more are given than are held, 422 ORIGINALS_STILL_HELD when
     *     some stay and nobody says why
     */
    static void giveBack(List<DossierDocument> papers, OriginalsGiven originals) {
        originals.counts().forEach((code, count) -> {
            int index = indexOf(papers, code);
            if (index < 0 || papers.get(index).originalsHeld() < count) {
                throw new ProblemException(422, "ORIGINALS_NOT_HELD", "/originals", code);
            }
            papers.set(index, papers.get(index).returned(count));
        });
        int staying = held(papers).values().stream().mapToInt(Integer::intValue).sum();
        if (staying > 0 && originals.note() == null) {
            throw new ProblemException(422, "ORIGINALS_STILL_HELD", "/originalsNote", staying);
        }
    }

    /** Originals that the office holds for the applicant, by the code of their paper. */
    static Map<Integer, Integer> held(List<DossierDocument> papers) {
        return papers.stream()
                .filter(paper -> paper.originalsHeld() > 0)
                .collect(Collectors.toMap(DossierDocument::documentCode, DossierDocument::originalsHeld));
    }

    /** What the ledger tells of papers asked for; null when none are. */
    static String codes(Collection<Integer> codes) {
        return codes.isEmpty()
                ? null
                : codes.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What the ledger tells of papers handed in; null when there are none. */
    static String inWords(List<DossierDocument> papers) {
        return papers.isEmpty()
                ? null
                : papers.stream().map(DossierDocument::inWords).collect(Collectors.joining(","));
    }

    /** What the ledger tells of originals given back; null when there are none. */
    static String inWords(Map<Integer, Integer> given) {
        return given.isEmpty()
                ? null
                : given.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(paper -> paper.getKey() + ":" + paper.getValue())
                        .collect(Collectors.joining(","));
    }

    private static int indexOf(List<DossierDocument> papers, int code) {
        for (int index = 0; index < papers.size(); index++) {
            if (papers.get(index).documentCode() == code) {
                return index;
            }
        }
        return -1;
    }
}
