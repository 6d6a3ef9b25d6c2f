package vn.motcua.procedure.exchange;

/** How much of a file is read; the whole country has fewer than 7,000 procedures. */
final class FileBounds {

    static final int MOST_PROCEDURES = 20_000;

    /** Lines of the sheets that hold the parts of procedures. */
    static final int MOST_PARTS = 200_000;

    static final int MEGABYTES = 10;

    /** A workbook is packed; this is what may come out of it. */
    static final int UNPACKED_MEGABYTES = 200;

    private FileBounds() {}

    static long bytes(int megabytes) {
        return megabytes * 1024L * 1024L;
    }
}
