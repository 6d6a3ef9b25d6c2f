package vn.motcua.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import vn.motcua.testing.Desk;

/** Reads a work list of 500,000 dossiers as a file, and looks at how much memory the server takes meanwhile. */
final class LongExport {

    private static final int LOOK_EVERY = 1 << 20;
    private static final double MEGA = 1 << 20;

    private LongExport() {}

    /** One dossier that was received, so many times. */
    static void load(Statement statement, int dossiers) throws Exception {
        String code = Desk.of("clerk").receives("R2016-012").code();
        String columns;
        try (var names = statement.executeQuery("""
                select string_agg(attname, ', ') from pg_attribute
                 where attrelid = 'dossier'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """)) {
            names.next();
            columns = names.getString(1);
        }
        statement.execute("set session_replication_role = replica");
        statement.execute("insert into dossier (" + columns + ") select " + columns + """
                 from (select (jsonb_populate_record(d, jsonb_build_object('id', d.id + 1000000 + n, 'code', d.code || '-' || n,
                          'received_at', d.received_at - n * interval '1 minute'))).*
                         from dossier d cross join generate_series(2, %d) n where d.code = '%s') copies
                """.formatted(dossiers, code));
        statement.execute("vacuum analyze dossier");
    }

    static String measure(String server, String token, int dossiers) throws Exception {
        System.gc();
        long heapBefore =
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long residentBefore = resident();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/api/v1/dossiers/export?sort=OLDEST"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/csv")
                .build();
        long start = System.nanoTime();
        long bytes = 0;
        long lines = 0;
        long heapAfterCollection = 0;
        long residentPeak = 0;
        try (HttpClient http = HttpClient.newHttpClient();
                InputStream body =
                        http.send(request, BodyHandlers.ofInputStream()).body()) {
            byte[] buffer = new byte[1 << 16];
            long look = LOOK_EVERY;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                for (int at = 0; at < read; at++) {
                    lines += buffer[at] == '\n' ? 1 : 0;
                }
                if (bytes > look) {
                    look = bytes + LOOK_EVERY;
                    residentPeak = Math.max(residentPeak, resident());
                    heapAfterCollection = Math.max(heapAfterCollection, afterCollection());
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (lines != dossiers + 1L) {
            throw new IllegalStateException(lines + " lines instead of " + (dossiers + 1L));
        }
        return ("Export: %d rows, %.1f MB in %.1f s; heap in use before %.0f MB, the most after a collection during it %.0f MB;"
                        + " resident before %.0f MB, at most %.0f MB; largest heap allowed %.0f MB")
                .formatted(
                        dossiers,
                        bytes / MEGA,
                        seconds,
                        heapBefore / MEGA,
                        heapAfterCollection / MEGA,
                        residentBefore / MEGA,
                        residentPeak / MEGA,
                        Runtime.getRuntime().maxMemory() / MEGA);
    }

    /** What was left of the heap when it was collected last. */
    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static long resident() throws Exception {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
