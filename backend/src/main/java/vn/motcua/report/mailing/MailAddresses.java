package vn.motcua.report.mailing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.shared.problem.ProblemException;

/** Addresses as offices write them: letters of ASCII, one @, a domain with a dot; nothing that could be more than an address. */
public final class MailAddresses {

    public static final int MOST = 20;

    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9_+'-]+(?:\\.[A-Za-z0-9_+'-]+)*@" + LABEL + "(?:\\." + LABEL + ")+");

    private MailAddresses() {}

    /**
     * Each once, whatever the case of its letters.
     *
     * @throws ProblemException 422 MAIL_ADDRESS_MALFORMED at the first that is none
     */
    public static List<String> of(List<String> typed) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (int place = 0; place < typed.size(); place++) {
            String address = required(typed.get(place), "/addresses/" + place);
            addresses.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
        }
        return List.copyOf(addresses.values());
    }

    /** @throws ProblemException 422 MAIL_ADDRESS_MALFORMED */
    public static String required(String typed, String pointer) {
        String address = typed.strip();
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw new ProblemException(422, "MAIL_ADDRESS_MALFORMED", pointer, address);
        }
        return address;
    }
}
