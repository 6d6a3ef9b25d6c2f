package vn.motcua.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.InvalidTimeLimit;
import vn.motcua.calendar.LimitUnit;

/** What is wrong with the limits and the steps of a version, and whether the steps fit into the limits. */
final class TimeChecks {

    private final ProcedureContent content;
    private final List<ContentCheck> found = new ArrayList<>();

    private TimeChecks(ProcedureContent content) {
        this.content = content;
    }

    static List<ContentCheck> of(ProcedureContent content, CheckContext context) {
        TimeChecks checks = new TimeChecks(content);
        checks.checkChannels();
        checks.checkSteps(context.departments());
        checks.checkSums(context.stepTimes());
        return checks.found;
    }

    private void checkChannels() {
        Set<Channel> seen = EnumSet.noneOf(Channel.class);
        for (int index = 0; index < content.channels().size(); index++) {
            ChannelTerms terms = content.channels().get(index);
            String pointer = "/channels/" + index;
            if (terms.channel() == null) {
                block(pointer + "/channel", "CHANNEL_MISSING");
            } else if (!seen.add(terms.channel())) {
                block(pointer + "/channel", "CHANNEL_TWICE");
            }
            checkTime(pointer + "/limit", terms.limit());
            checkTime(pointer + "/secondLimit", terms.secondLimit());
            checkSecondPhase(pointer, terms);
        }
    }

    private void checkSecondPhase(String pointer, ChannelTerms terms) {
        if (terms.secondLimit() != null && terms.limit() == null) {
            block(pointer + "/limit", "LIMIT_INCOMPLETE");
        } else if (terms.secondLimit() != null && terms.secondLimit().unit() == LimitUnit.SAME_DAY) {
            block(pointer + "/secondLimit", "SECOND_LIMIT_SAME_DAY");
        }
    }

    private void checkSteps(Set<String> departments) {
        for (int index = 0; index < content.steps().size(); index++) {
            StatedStep step = content.steps().get(index);
            String pointer = "/steps/" + index;
            require(pointer + "/name", step.name());
            require(pointer + "/role", step.role());
            require(pointer + "/departmentCode", step.departmentCode());
            require(pointer + "/allotted", step.allotted());
            checkTime(pointer + "/allotted", step.allotted());
            if (step.posting() && step.allotted() != null && step.allotted().unit() != LimitUnit.CALENDAR_DAY) {
                block(pointer + "/allotted/unit", "POSTING_NOT_IN_CALENDAR_DAYS");
            }
            if (step.departmentCode() != null && !departments.contains(step.departmentCode())) {
                found.add(ContentCheck.warning(
                        pointer + "/departmentCode", "DEPARTMENT_NOT_HERE", step.departmentCode()));
            }
        }
    }

    private void checkSums(StepTimes times) {
        times.sums(content).stream()
                .filter(sum -> sum.getOverMinutes() > 0)
                .forEach(sum -> block(
                        "/steps",
                        "STEPS_OVER_LIMIT",
                        BigDecimal.valueOf(sum.getOverMinutes())
                                .divide(BigDecimal.valueOf(times.minutesPerDay()), 2, RoundingMode.UP),
                        sum.channel().ordinal()));
    }

    private void require(String pointer, Object stated) {
        if (stated == null) {
            block(pointer, "STEP_INCOMPLETE");
        }
    }

    private void checkTime(String pointer, StatedLimit time) {
        if (time == null) {
            return;
        }
        if (!time.hasBoth()) {
            block(pointer, "LIMIT_INCOMPLETE");
            return;
        }
        try {
            time.limit();
        } catch (InvalidTimeLimit impossible) {
            block(pointer, impossible.code(), impossible.arguments().toArray());
        }
    }

    private void block(String pointer, String code, Object... arguments) {
        found.add(ContentCheck.blocking(pointer, code, arguments));
    }
}
