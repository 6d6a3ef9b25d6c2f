package vn.motcua.shared.files;

import java.io.InputStream;

/**
 * Keeps files by the hash of their content: what is there is never changed, and the same content is there once. It
 * knows no owner; who may read a file is said by the row that names it.
 */
interface FileStore {

    /** Keeps the file; it is there for good when this returns. */
    void keep(StagedFile file);

    /**
     * @param sha256 of a file that was kept
     * @param offset of the first byte wanted, within the file
     * @param length how many bytes are wanted, within the file
     * @return to be closed by the caller
     */
    InputStream open(String sha256, long offset, long length);

    /** Two levels of 256 folders each, so that none holds too many. */
    static String key(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
