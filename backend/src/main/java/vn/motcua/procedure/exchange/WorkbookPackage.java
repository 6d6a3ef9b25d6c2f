package vn.motcua.procedure.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
                ZipFile packed =
                        ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(packed.getEntries())) {
                left -= unpackedSize(packed, entry, left);
            }
        } catch (IOException broken) {
            throw new CatalogueFileRefused(List.of(FileMistake.at(FilePlace.line(1, null), "WORKBOOK_UNREADABLE")));
        }
    }

    /** Counted, since what an entry says of itself may be a lie. */
    private static long unpackedSize(ZipFile packed, ZipArchiveEntry entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream content = packed.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new ProblemException(413, "WORKBOOK_TOO_LARGE", null, FileBounds.UNPACKED_MEGABYTES);
                }
            }
        }
        return size;
    }
}
