package vn.motcua.calendar.web;

import java.math.BigDecimal;
import java.util.Set;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.problem.ProblemException;

/** The query of {@code GET /deadlines}, read strictly: what cannot be understood is refused with its pointer. */
final class DeadlineQuery {

    private static final Set<String> CHANNELS = Set.of("DIRECT", "POSTAL", "ONLINE");

    private DeadlineQuery() {}

    /** The second limit and its unit are left out together. */
    static PhasedLimit limit(String value, String unit, String secondValue, String secondUnit) {
        TimeLimit first = phase("limit", value, "unit", unit);
        return secondValue == null && secondUnit == null
                ? PhasedLimit.of(first)
                : new PhasedLimit(first, phase("secondLimit", secondValue, "secondUnit", secondUnit));
    }

    private static TimeLimit phase(String valueName, String value, String unitName, String unit) {
        LimitUnit limitUnit = unit(unitName, unit);
        if (value == null) {
            throw badRequest("LIMIT_MISSING", valueName);
        }
        try {
            return new TimeLimit(new BigDecimal(value.strip()), limitUnit);
        } catch (NumberFormatException notANumber) {
            throw badRequest("LIMIT_NOT_A_NUMBER", valueName, value);
        }
    }

    /** Null stays null: the limit does not depend on the channel here, the answer only repeats it. */
    static String channel(String channel) {
        if (channel != null && !CHANNELS.contains(channel)) {
            throw badRequest("UNKNOWN_CHANNEL", "channel", channel);
        }
        return channel;
    }

    private static LimitUnit unit(String name, String unit) {
        for (LimitUnit known : LimitUnit.values()) {
            if (known.name().equals(unit)) {
                return known;
            }
        }
        throw badRequest("UNKNOWN_UNIT", name, unit == null ? "" : unit);
    }

    private static ProblemException badRequest(String code, String parameter, Object... arguments) {
        return new ProblemException(400, code, "query:" + parameter, arguments);
    }
}
