package vn.motcua.procedure;

import java.util.Set;

/**
 * What a content is held against.
 *
 * @param departments codes of the departments of the editor's agency
 * @param exemptionGroups codes of the groups that fees may name
 * @param minutesPerDay an ordinary working day of the desk
 */
record CheckContext(Set<String> departments, Set<String> exemptionGroups, int minutesPerDay) {

    StepTimes stepTimes() {
        return new StepTimes(minutesPerDay);
    }
}
