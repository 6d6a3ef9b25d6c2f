package vn.motcua.organization;

import vn.motcua.shared.problem.ProblemException;

/** Somebody else changed what the caller saw. */
public final class ChangedMeanwhile extends ProblemException {

    private ChangedMeanwhile() {
        super(412, "CHANGED_MEANWHILE", "header:If-Match");
    }

    /** @throws ChangedMeanwhile when the thing is no longer as it was seen */
    public static void unless(int version, int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedMeanwhile();
        }
    }
}
