package vn.motcua.shared.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells what a file is by looking into it; its name is not asked. */
final class ContentType {

    private static final Tika TIKA = new Tika();
    private static final String ZIP = "application/zip";

    /** What an office package says of its main part; with macros it says something else, and is refused. */
    private static final String MAIN_PART_OF = "\"%s.main+xml\"";

    private static final String PARTS = "[Content_Types].xml";
    private static final int LONGEST_LIST_OF_PARTS = 256 * 1024;

    private ContentType() {}

    /** Empty when it is nothing that may be handed in. */
    static Optional<FileType> of(Path file) throws IOException {
        String mediaType;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            mediaType = TIKA.detect(content);
        }
        return mediaType.equals(ZIP) || mediaType.equals("application/x-tika-ooxml")
                ? officePackage(file)
                : FileType.ofMediaType(mediaType);
    }

    private static Optional<FileType> officePackage(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            ZipEntry list = parts.getEntry(PARTS);
            if (list == null) {
                return Optional.empty();
            }
            try (InputStream content = parts.getInputStream(list)) {
                String types = new String(content.readNBytes(LONGEST_LIST_OF_PARTS), StandardCharsets.UTF_8);
                return Stream.of(FileType.DOCX, FileType.XLSX)
                        .filter(type -> types.contains(MAIN_PART_OF.formatted(type.mediaType())))
                        .findFirst();
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }
}
