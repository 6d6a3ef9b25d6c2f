package vn.motcua.paperwork;

import java.util.Arrays;
import java.util.Optional;

/** Giấy tờ in: a paper that the desk hands out or keeps with a dossier. What it says is its {@link FormWriter}'s. */
public enum DossierForm {
    /** Two copies on a sheet, one for who hands in, one that goes with the dossier. */
    RECEIPT("receipt", "giay-tiep-nhan", new ReceiptWriter(), true),
    SUPPLEMENT_REQUEST("supplement-request", "phieu-yeu-cau-bo-sung", new SupplementRequestWriter(), true),
    REFUSAL("refusal", "phieu-tu-choi", new RefusalWriter(), true),
    APOLOGY("apology", "phieu-xin-loi-hen-lai", new ApologyWriter(), true),
    STOP_NOTICE("stop-notice", "thong-bao-dung", new StopNoticeWriter(), true),
    /** Goes with the dossier from hand to hand, and to nobody outside. */
    CONTROL_SLIP("control-slip", "phieu-kiem-soat", new ControlSlipWriter(), false),
    RESULT_SLIP("result-slip", "phieu-ban-giao-ket-qua", new ResultSlipWriter(), true),
    FEE_RECEIPT("fee-receipt", "bien-lai", new FeeReceiptWriter(), true);

    private final String slug;
    private final String fileName;
    private final FormWriter writer;
    private final boolean forTheApplicant;

    DossierForm(String slug, String fileName, FormWriter writer, boolean forTheApplicant) {
        this.slug = slug;
        this.fileName = fileName;
        this.writer = writer;
        this.forTheApplicant = forTheApplicant;
    }

    /** @param slug its name in addresses, as in {@code stop-notice} */
    public static Optional<DossierForm> of(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    /** What a saved file is called, before the code of the dossier. */
    public String fileName() {
        return fileName;
    }

    FormWriter writer() {
        return writer;
    }

    public boolean forTheApplicant() {
        return forTheApplicant;
    }

    /** Whether it is printed more than once, for different hands. */
    boolean isInCopies() {
        return this == RECEIPT || this == FEE_RECEIPT;
    }

    String template() {
        return "paperwork/" + slug + ".html";
    }
}
