package dev.driftline.aws.emulator;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Requests to an emulator, header by header as given. The JDK's clients refuse to send a recorded `Host`, and moto
/// makes queue URLs of it.
final class PlainHttp {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final InetSocketAddress address;
    private final String authority;

    PlainHttp(URI url) {
        this.address = new InetSocketAddress(url.getHost(), url.getPort() < 0 ? 80 : url.getPort());
        this.authority = url.getAuthority();
    }

    /// @return the status, once the whole answer is in
    int send(String method, String target) throws IOException {
        return send(method, target, Map.of("Host", authority), new byte[0]);
    }

    int send(String method, String target, Map<String, String> headers, byte[] body) throws IOException {
        var request = new ByteArrayOutputStream();
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        request.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        try (var socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.toByteArray());
            return status(new BufferedInputStream(socket.getInputStream()).readAllBytes());
        }
    }

    private static int status(byte[] answer) throws IOException {
        var firstLine = new String(answer, 0, Math.min(answer.length, 64), StandardCharsets.ISO_8859_1).split(" ", 3);
        if (firstLine.length < 2 || !firstLine[0].startsWith("HTTP/")) {
            throw new IOException("no HTTP answer");
        }
        return Integer.parseInt(firstLine[1]);
    }
}
