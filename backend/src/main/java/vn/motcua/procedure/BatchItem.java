package vn.motcua.procedure;

import java.util.List;

/**
 * What a batch does to one procedure.
 *
 * @param place where the file states it
 * @param changes sections of the content that become different, and {@code field}
 */
public record BatchItem(
        FilePlace place, String code, String name, boolean provisionalCode, Action action, List<String> changes) {

    /** What comes of a line. */
    public enum Action {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
