package vn.motcua.paperwork;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Intake;
import vn.motcua.organization.AgencyAsOf;
import vn.motcua.organization.HeadTerm;

/**
 * The agency that a paper comes from, as it was at the moment of the paper; how it is reached is told as it is now.
 *
 * @param phone null when nobody has entered it
 * @param head who headed it that day; null when nobody is known to have
 * @param staff accounts of the people who work for it
 * @param titles of its staff by account
 */
record IssuingOffice(AgencyAsOf agency, String phone, HeadTerm head, Set<String> staff, Map<String, String> titles) {

    /** A machine signs nothing: what it brought in was received by the desk that it is connected to. */
    static final String DESK = "Bộ phận Tiếp nhận và Trả kết quả (tiếp nhận qua hệ thống kết nối)";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final Pattern PLACE = Pattern.compile(
            "(?:UBND|Ủy ban nhân dân)\\s+(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** As it heads a paper. */
    String name() {
        return inFull(agency.name());
    }

    /** Null at the top of the tree. */
    String superior() {
        return agency.superior() == null ? null : inFull(agency.superior());
    }

    /** Địa danh before the date: the name of the place without its rank. */
    String place() {
        Matcher matcher = PLACE.matcher(agency.name());
        return matcher.matches() ? matcher.group(1) : agency.name();
    }

    /** Người tiếp nhận, as under a receipt. */
    String receiver(Intake intake) {
        return staff.contains(intake.receivedBy()) ? intake.receivedByName() : DESK;
    }

    /**
     * Whoever did an act of the leader signs: the head in their own right, another leader for them (ký thay).
     */
    void signs(DossierEvent act, FormValues values) {
        String name = act.actorName();
        boolean isHead = head != null && head.name().equals(name);
        String title = isHead ? head.title() : titles.get(act.actor());
        values.require("agencyHead", head, "FORM_LACKS_HEAD")
                .put("signingFor", head == null || isHead ? null : "KT. " + upper(head.title()))
                .require("signatoryTitle", upper(title), "FORM_LACKS_SIGNATORY_TITLE")
                .put("signatory", name)
                .signedBy(act.actor(), name);
    }

    static String inFull(String name) {
        return name.replaceFirst("^UBND\\b", COMMITTEE);
    }

    static String upper(String text) {
        return text == null ? null : text.toUpperCase(VIETNAMESE);
    }
}
