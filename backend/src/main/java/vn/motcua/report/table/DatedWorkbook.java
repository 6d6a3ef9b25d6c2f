package vn.motcua.report.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.motcua.shared.VietnamTime;

/** Workbooks that say they were made when their figures were known, so that the same figures make the same bytes (ADR 0052). */
public final class DatedWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

    private DatedWorkbook() {}

    /** @param workbook as the library wrote it, with the hour of the system in its properties and at each of its parts */
    public static byte[] of(byte[] workbook, Instant asOf) {
        Instant moment = asOf.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime wall = VietnamTime.offset(moment).toLocalDateTime();
        ByteArrayOutputStream dated = new ByteArrayOutputStream(workbook.length);
        // The library's parts tell their sizes behind them in 64 bits, which java.util.zip does not read from a stream.
        try (SeekableByteChannel written = new SeekableInMemoryByteChannel(workbook);
                ZipFile parts =
                        ZipFile.builder().setSeekableByteChannel(written).get();
                ZipOutputStream file = new ZipOutputStream(dated)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(wall);
                file.putNextEntry(same);
                byte[] content = parts.getInputStream(part).readAllBytes();
                file.write(part.getName().equals(PROPERTIES) ? created(content, moment) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return dated.toByteArray();
    }

    private static byte[] created(byte[] properties, Instant moment) {
        return CREATED.matcher(new String(properties, UTF_8))
                .replaceAll("$1" + moment + "$2")
                .getBytes(UTF_8);
    }
}
