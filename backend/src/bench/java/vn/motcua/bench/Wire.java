package vn.motcua.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection. It does as little as a client can, since it shares two cores with what it
 * measures.
 */
final class Wire implements AutoCloseable {

    /** A report of a whole province on a busy machine is the longest. */
    private static final int TIMEOUT_MILLIS = 300_000;

    private static final int BUFFER = 1 << 16;

    private final String host;
    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** @param token null for somebody who is not signed in */
    Reply send(Request request, String token) throws IOException {
        if (socket == null) {
            connect();
        }
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        byte[] head = head(request, token, body.length).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        socket.getOutputStream().write(all);
        return read();
    }

    private void connect() throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private String head(Request request, String token, int length) {
        StringBuilder head = new StringBuilder(2048)
                .append(request.method())
                .append(' ')
                .append(request.path())
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\nAccept: ")
                .append(request.accept())
                .append("\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (request.ifMatch() != null) {
            head.append("If-Match: ").append(request.ifMatch()).append("\r\n");
        }
        if (request.method().equals("POST")) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(length)
                    .append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        String etag = null;
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "etag" -> etag = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                default -> {
                    // nothing that is measured
                }
            }
        }
        return new Reply(status, etag, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
