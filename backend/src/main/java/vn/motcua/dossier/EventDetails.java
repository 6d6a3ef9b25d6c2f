package vn.motcua.dossier;

import java.util.Map;
import java.util.TreeMap;

/** What a row of the ledger tells beside act, actor and times, as text; what is unknown is left out. */
final class EventDetails {

    private final Map<String, String> values = new TreeMap<>();

    private EventDetails() {}

    static EventDetails none() {
        return new EventDetails();
    }

    static EventDetails of(String name, Object value) {
        return none().and(name, value);
    }

    /** @param value an instant or a date in ISO 8601, a number, a constant or a text; null is left out */
    EventDetails and(String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    Map<String, String> values() {
        return values;
    }
}
