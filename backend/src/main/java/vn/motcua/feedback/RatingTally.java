package vn.motcua.feedback;

/**
 * How dossiers were rated in a period.
 *
 * @param onPaper those of all that the desk entered from slips
 */
public record RatingTally(long verySatisfied, long satisfied, long dissatisfied, long onPaper) {

    public long total() {
        return verySatisfied + satisfied + dissatisfied;
    }
}
