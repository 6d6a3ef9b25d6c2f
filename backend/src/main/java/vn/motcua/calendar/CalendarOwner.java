package vn.motcua.calendar;

/**
 * Who states a layer of the calendar: the nation, or an agency over it.
 *
 * @param agencyId null for the nation
 */
public record CalendarOwner(Integer agencyId) {

    public static final CalendarOwner NATION = new CalendarOwner(null);

    /** @param agencyId the only agency that {@code AGENCY} can mean here */
    public static CalendarOwner of(CalendarScope scope, int agencyId) {
        return scope == CalendarScope.NATIONAL ? NATION : agency(agencyId);
    }

    static CalendarOwner agency(int agencyId) {
        return new CalendarOwner(agencyId);
    }

    public CalendarScope scope() {
        return isNation() ? CalendarScope.NATIONAL : CalendarScope.AGENCY;
    }

    boolean isNation() {
        return agencyId == null;
    }
}
