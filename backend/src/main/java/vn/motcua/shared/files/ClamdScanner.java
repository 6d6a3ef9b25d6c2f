package vn.motcua.shared.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.logging.Logger;
import vn.motcua.shared.problem.ProblemException;

/** Asks a ClamAV daemon over TCP: {@code INSTREAM}, then chunks with their length before them, then a chunk of none. */
final class ClamdScanner implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamdScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final FileConfig.Scanner config;

    ClamdScanner(FileConfig.Scanner config) {
        this.config = config;
    }

    @Override
    public void check(StagedFile file) {
        String answer = ask(file);
        if (answer.endsWith(FOUND)) {
            String virus = answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length());
            throw new ProblemException(422, "VIRUS_FOUND", null, virus.strip());
        }
        if (!answer.endsWith(": OK")) {
            LOG.errorf("The virus scanner answers %s", answer);
            throw new ProblemException(503, "SCANNER_UNAVAILABLE", null);
        }
    }

    private String ask(StagedFile file) {
        int timeout = Math.toIntExact(config.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(config.host(), config.port()), timeout);
            socket.setSoTimeout(timeout);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK)));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            LOG.error("The virus scanner does not answer", e);
            throw new ProblemException(503, "SCANNER_UNAVAILABLE", null);
        }
    }

    private static void send(StagedFile file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream content = Files.newInputStream(file.path())) {
            byte[] chunk = new byte[CHUNK];
            for (int count = content.read(chunk); count > 0; count = content.read(chunk)) {
                out.writeInt(count);
                out.write(chunk, 0, count);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
