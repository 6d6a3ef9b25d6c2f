package vn.motcua.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A socket server that speaks what a ClamAV daemon speaks, and finds the one virus that everybody may carry. */
public final class ClamdServer implements AutoCloseable {

    /** The test file of the anti-virus makers (EICAR), in two pieces so that no scanner minds this source. */
    public static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final List<Integer> seen = new CopyOnWriteArrayList<>();
    private volatile boolean outOfOrder;

    private ClamdServer(ServerSocket server) {
        this.server = server;
    }

    public static ClamdServer start() {
        try {
            var clamd = new ClamdServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
            Thread.ofVirtual().start(clamd::serve);
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many bytes each file had that was looked at. */
    public List<Integer> seen() {
        return seen;
    }

    /** From now on it answers, but has not looked. */
    public void failsToScan(boolean fails) {
        outOfOrder = fails;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write((answer(socket) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        var content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        seen.add(content.length());
        if (outOfOrder) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return content.indexOf(TEST_VIRUS) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}
