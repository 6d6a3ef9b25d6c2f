package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;

/** Phiếu xin lỗi và hẹn lại (NĐ 61/2018 Điều 19.9): the old date, why it is not kept, and the new one. */
final class ApologyWriter implements FormWriter {

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return FormFacts.moments(facts.events(DossierAct.EXTEND));
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        DossierEvent extension = facts.events(DossierAct.EXTEND).get(number - 1);
        facts.whose(values);
        values.put("number", facts.dossier().code() + "/PXL")
                .put("agency", office.name())
                .put(
                        "receivedAt",
                        VietnameseWords.moment(facts.dossier().promise().receivedAt()))
                .require("promisedBefore", moment(extension, "promisedBefore"), "FORM_LACKS_PROMISED_AT")
                .require("promisedAt", moment(extension, "promisedAt"), "FORM_LACKS_PROMISED_AT")
                .require("reason", extension.details().get("reason"), "FORM_LACKS_REASON");
        office.signs(extension, values);
    }

    private static String moment(DossierEvent event, String name) {
        String moment = event.details().get(name);
        return moment == null ? null : VietnameseWords.moment(Instant.parse(moment));
    }
}
