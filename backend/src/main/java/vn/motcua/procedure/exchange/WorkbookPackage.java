package vn.motcua.procedure.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import vn.motcua.procedure.CatalogueFileRefused;
import vn.motcua.procedure.FileMistake;
import vn.motcua.procedure.FilePlace;
import vn.motcua.shared.problem.ProblemException;

/** A workbook is a packed folder; before anything of it is read, it is counted what would come out. */
final class WorkbookPackage {

    private static final int BUFFER = 64 * 1024;

    private WorkbookPackage() {}

    /**
     * @throws CatalogueFileRefused WORKBOOK_UNREADABLE when it is no package
     * @throws ProblemException 413 WORKBOOK_TOO_LARGE
     */
    static void requireReadable(byte[] file) {
        long left = FileBounds.bytes(FileBounds.UNPACKED_MEGABYTES);
        byte[] buffer = new byte[BUFFER];
        int entries = 0;
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (packed.getNextEntry() != null) {
                entries++;
                for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new ProblemException(413, "WORKBOOK_TOO_LARGE", null, FileBounds.UNPACKED_MEGABYTES);
                    }
                }
            }
        } catch (IOException broken) {
            entries = 0;
        }
        if (entries == 0) {
            throw new CatalogueFileRefused(List.of(FileMistake.at(FilePlace.line(1, null), "WORKBOOK_UNREADABLE")));
        }
    }
}
