package org.mingjing.bench.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.ServerProcess;
import org.mingjing.database.EmbeddedPostgres;

/** 强制终止 kill -9 of the application and of PostgreSQL by turns, while clients record exclusions and send slips round. */
public final class Crashes implements Measurement {

    private static final int CLIENTS_EACH = 2;
    private static final int CLOCKS = 40_000;
    private static final int UNDER_WAY = 50;

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        int rounds = arguments.isEmpty() ? 20 : Integer.parseInt(arguments.getFirst());
        Path home = Files.createTempDirectory("mingjing-bench-crash");
        Queue<Docket.Entry> work = new ConcurrentLinkedQueue<>(prepared(home));
        List<Client> clients = new ArrayList<>();
        ServerProcess server = ServerProcess.start(home);
        try {
            Random random = new Random();
            for (int round = 1; round <= rounds; round++) {
                clients.addAll(round(report, round, server, work, random.nextInt(1_000)));
            }
        } finally {
            server.stop();
        }
        List<String> refused =
                clients.stream().flatMap(client -> client.refused().stream()).toList();
        int unanswered = clients.stream().mapToInt(Client::unanswered).sum();
        report.say(
                "%ncommands whose first sending got no answer: %d; all were sent again with the same key", unanswered);
        refused.stream().limit(5).forEach(one -> report.say("refused: %s", one));
        report.claim("commands refused", refused.size(), "0", refused.isEmpty());
        try (EmbeddedPostgres database = EmbeddedPostgres.start(home)) {
            Database remains = Database.on(database, "mingjing");
            Remains.judge(report, remains, acknowledged(clients, Errand.RECORD));
            SlipRemains.judge(report, remains, acknowledged(clients, Errand.CIRCULATE));
        }
    }

    private static List<UUID> acknowledged(List<Client> clients, Errand errand) {
        return clients.stream()
                .filter(client -> client.errand() == errand)
                .flatMap(client -> client.acknowledged().stream())
                .toList();
    }

    private static List<Docket.Entry> prepared(Path home) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
            Database database = Database.on(server, "mingjing");
            try (Application application = Application.on(database, home)) {
                return Docket.open(application, database, CLOCKS);
            }
        }
    }

    /** Until the load has got going: sessions are open, code is warm. */
    private static void await(AtomicInteger answered) throws InterruptedException {
        for (int i = 0; i < 6_000 && answered.get() < UNDER_WAY; i++) {
            Thread.sleep(10);
        }
    }

    private static List<Client> round(
            Report report, int round, ServerProcess server, Queue<Docket.Entry> work, int after) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        List<Future<Client>> running = new ArrayList<>();
        List<Client> done = new ArrayList<>();
        boolean application = round % 2 == 1;
        Errand[] errands = Errand.values();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS_EACH * errands.length)) {
            for (int i = 0; i < CLIENTS_EACH * errands.length; i++) {
                Errand errand = errands[i % errands.length];
                running.add(threads.submit(new Client(server.port(), errand, work, stop, answered)));
            }
            await(answered);
            Thread.sleep(after);
            long killed = System.nanoTime();
            if (application) {
                server.killApplication();
                server.startAgain();
            } else {
                server.killDatabase();
            }
            stop.set(true);
            for (Future<Client> one : running) {
                done.add(one.get());
            }
            report.say(
                    "round %2d  %-11s killed %4d ms into the load; %5d acknowledged, %2d sent again, all answered"
                            + " after %4.1f s",
                    round,
                    application ? "application" : "PostgreSQL",
                    after,
                    done.stream()
                            .mapToInt(client -> client.acknowledged().size())
                            .sum(),
                    done.stream().mapToInt(Client::unanswered).sum(),
                    (System.nanoTime() - killed) / 1e9);
        }
        return done;
    }
}
