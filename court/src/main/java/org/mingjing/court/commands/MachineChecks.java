package org.mingjing.court.commands;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.mingjing.court.commands.Finding.Level;

/** 机器检查 The JDK, the memory and the port. */
final class MachineChecks {
    private static final int JDK = 25;
    private static final long GIB = 1L << 30;
    private static final long LITTLE_MEMORY = 2 * GIB;
    private static final long ENOUGH_MEMORY = 4 * GIB;

    Finding jdk() {
        Runtime.Version version = Runtime.version();
        return version.feature() >= JDK
                ? Finding.of(Level.OK, "jdk", "ok", version, System.getProperty("java.home", ""))
                : Finding.of(Level.PROBLEM, "jdk", "old", version, JDK);
    }

    Finding memory() {
        if (!(ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean machine)) {
            return Finding.of(Level.WARNING, "memory", "unknown");
        }
        long total = machine.getTotalMemorySize();
        String size = gibibytes(total);
        if (total < LITTLE_MEMORY) {
            return Finding.of(Level.PROBLEM, "memory", "little", size);
        }
        return total < ENOUGH_MEMORY
                ? Finding.of(Level.WARNING, "memory", "scarce", size)
                : Finding.of(Level.OK, "memory", "ok", size);
    }

    Finding port(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return Finding.of(Level.OK, "port", "free", Integer.toString(port));
        } catch (IOException e) {
            return healthy(port)
                    ? Finding.of(Level.OK, "port", "running", Integer.toString(port))
                    : Finding.of(Level.PROBLEM, "port", "taken", Integer.toString(port));
        }
    }

    static String gibibytes(long bytes) {
        return "%.1f GiB".formatted((double) bytes / GIB);
    }

    private static boolean healthy(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return answer.contains("\"UP\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
