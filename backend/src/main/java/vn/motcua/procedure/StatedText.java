package vn.motcua.procedure;

/** Bounds of what an editor may send; what may be published is narrower and told by {@link ContentCheck}s. */
final class StatedText {

    /** Characters of one text of a draft: a slip of the clipboard is kept, a flood is not. */
    static final int LONGEST = 20_000;

    /** Lines of one list. */
    static final int MOST = 200;

    private StatedText() {}
}
