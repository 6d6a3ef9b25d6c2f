package vn.motcua.shared.files;

/**
 * A file that is kept, as the row of its feature names it.
 *
 * @param sha256 of its content, lower-case hexadecimal: the name under which it is kept
 * @param name that people see; never a path
 */
public record StoredFile(String sha256, long size, FileType type, String name) {}
