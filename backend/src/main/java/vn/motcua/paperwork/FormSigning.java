package vn.motcua.paperwork;

/**
 * How the office signs a form. A printed picture of a signature is no electronic signature: it proves nothing by itself
 * (ADR 0050).
 */
public enum FormSigning {
    /** With a pen, after printing. */
    BY_HAND(false, false),
    SIGNATURE(true, false),
    SIGNATURE_AND_SEAL(true, true);

    private final boolean printed;
    private final boolean sealed;

    FormSigning(boolean printed, boolean sealed) {
        this.printed = printed;
        this.sealed = sealed;
    }

    boolean isPrinted() {
        return printed;
    }

    boolean isSealed() {
        return sealed;
    }
}
