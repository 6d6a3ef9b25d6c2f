package vn.motcua.feedback;

import java.util.Set;

/**
 * Phiếu đánh giá, as the citizen filled it in (TT 01/2018/TT-VPCP Điều 12). All but the level may be left out.
 *
 * @param contacts how often the citizen had to come or call beyond handing in and collecting; null when not said
 * @param agencies how many other agencies the citizen had to go to; null when not said
 */
public record RatingSlip(
        RatingLevel level,
        Set<RatingReason> reasons,
        FeltTime totalTime,
        Integer contacts,
        Integer agencies,
        Attitude attitude,
        String comment) {}
