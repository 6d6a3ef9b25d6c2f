package vn.motcua.feedback;

/**
 * What came in and what became of it, for the scorecard (TT 01/2018/TT-VPCP Điều 13, indicators 7 and 8).
 *
 * @param received feedback that came in
 * @param due of it, what was answered, or should have been by now
 * @param onTime of that, what was answered by its day
 * @param complaints that came in
 * @param dismissed of them, those that were found to be wrong: they count against nobody
 */
public record FeedbackTally(long received, long due, long onTime, long complaints, long dismissed) {}
