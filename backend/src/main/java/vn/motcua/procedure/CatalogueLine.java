package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.http.CodeName;

/**
 * A procedure as a line of the catalogue, in one of its versions.
 *
 * @param effectiveFrom null for a draft
 * @param firstFee null where nothing is to be paid
 * @param decisionNumber null for a draft
 * @param draft number of the open draft; null when there is none
 * @param upcoming number of the version that is published and not yet in force; null when there is none
 * @param missing what somebody should look for: names of {@link MissingPart}, and NATIONAL_CODE, DECISION
 * @param retiredOn first day without the procedure; null while it is kept
 */
public record CatalogueLine(
        String code,
        String name,
        CodeName field,
        int number,
        VersionPhase phase,
        LocalDate effectiveFrom,
        LocalDate effectiveUntil,
        List<ChannelTerms> channels,
        Fee firstFee,
        boolean immediate,
        int documentCount,
        String decisionNumber,
        Integer draft,
        Integer upcoming,
        LocalDate upcomingFrom,
        List<String> missing,
        boolean provisionalCode,
        LocalDate retiredOn,
        CodeName replacedBy) {}
