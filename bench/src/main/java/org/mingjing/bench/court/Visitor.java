package org.mingjing.bench.court;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 访客 A browser reduced to what is measured: one kept-alive connection to the loopback address, cookies, forms. Costs next to nothing
 * itself.
 */
public final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private String token = "";

    public Visitor(int port) {
        this.port = port;
    }

    /** 答复 */
    public record Answer(int status, @Nullable String location, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Logs in and takes the token that every form of the session carries. */
    public static Visitor entered(int port, String login, String password) throws IOException {
        Visitor visitor = new Visitor(port);
        visitor.readToken(visitor.get("/login"));
        Answer answer = visitor.post("/login", Map.of("username", login, "password", password));
        String where = answer.location();
        if (answer.status() != 302 || where == null || where.contains("/login")) {
            throw new IOException("no login as " + login + ": " + answer.status() + " " + where);
        }
        visitor.readToken(visitor.get("/"));
        return visitor;
    }

    private void readToken(Answer page) throws IOException {
        Matcher found = TOKEN.matcher(page.text());
        if (!found.find()) {
            throw new IOException("no token on the page: " + page.status() + " " + page.location());
        }
        token = found.group(1);
    }

    public Answer get(String path) throws IOException {
        return exchange("GET " + path, "", "");
    }

    public Answer post(String path, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encoded(token);
        return exchange(
                "POST " + path,
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n",
                body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer exchange(String line, String headers, String body) throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket("127.0.0.1", port);
            open.setTcpNoDelay(true);
            open.setSoTimeout(30_000);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 16_384);
        }
        String jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try {
            open.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n"
                                    + (jar.isEmpty() ? "" : "Cookie: " + jar + "\r\n") + headers + "\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            return answer();
        } catch (IOException | UncheckedIOException e) {
            close();
            throw e;
        }
    }

    private Answer answer() throws IOException {
        String status = line();
        String location = null;
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> last = value.equalsIgnoreCase("close");
                case "location" -> location = value;
                case "set-cookie" -> {
                    String[] cookie = value.split(";", 2)[0].split("=", 2);
                    cookies.put(cookie[0], cookie[1]);
                }
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : bytes(length);
        if (last) {
            close();
        }
        return new Answer(Integer.parseInt(status.split(" ", 3)[1]), location, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = input().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer broke off");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int c = input().read(); c != '\n'; c = input().read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private InputStream input() throws IOException {
        InputStream open = in;
        if (open == null) {
            throw new EOFException("not connected");
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            open.close();
        }
    }
}
