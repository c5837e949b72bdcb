package org.mingjing.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** 端口 The loopback port of the server: chosen once, remembered, below the range the system hands out to outgoing connections. */
final class Port {
    private static final String FILE = "postgres.port";
    private static final int LOWEST = 20_000;
    private static final int COUNT = 10_000;
    private static final int ATTEMPTS = 100;

    private Port() {}

    /** The remembered port where it is free, else a new one. */
    static int choose(Home home) {
        @Nullable String remembered = home.read(FILE);
        if (remembered != null && remembered.matches("\\d{4,5}") && free(Integer.parseInt(remembered))) {
            return Integer.parseInt(remembered);
        }
        Random random = new Random();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = LOWEST + random.nextInt(COUNT);
            if (free(port)) {
                home.write(FILE, port + "\n");
                return port;
            }
        }
        throw DatabaseUnavailableException.of("port.none", LOWEST, LOWEST + COUNT);
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
