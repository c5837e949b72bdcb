package org.mingjing.bench.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.Exclusions;
import org.mingjing.bench.court.Visitor;

/** 客户端 Sends command after command; one without an answer is sent again under the same key until it is answered. */
final class Client implements Callable<Client> {

    private static final long PATIENCE_SECONDS = 120;

    private final int port;
    private final Queue<Docket.Entry> work;
    private final AtomicBoolean stop;
    private final AtomicInteger answered;
    private final List<UUID> acknowledged = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int unanswered;
    private @Nullable Visitor visitor;

    Client(int port, Queue<Docket.Entry> work, AtomicBoolean stop, AtomicInteger answered) {
        this.port = port;
        this.work = work;
        this.stop = stop;
        this.answered = answered;
    }

    @Override
    public Client call() throws IOException, InterruptedException {
        while (!stop.get()) {
            Docket.Entry entry = work.poll();
            if (entry == null) {
                throw new IOException("no clock left to command");
            }
            untilAnswered(entry, UUID.randomUUID());
        }
        return this;
    }

    private void untilAnswered(Docket.Entry entry, UUID key) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean again = false;
        while (System.nanoTime() < end) {
            try {
                Visitor open = visitor;
                if (open == null) {
                    open = Visitor.entered(port, Docket.LOGIN, Docket.PASSWORD);
                    visitor = open;
                }
                if (Exclusions.record(open, entry, key)) {
                    acknowledged.add(key);
                } else {
                    refused.add(entry.clock() + (again ? " on repetition" : " at once"));
                }
                answered.incrementAndGet();
                return;
            } catch (IOException lost) {
                unanswered += again ? 0 : 1;
                again = true;
                leave();
                Thread.sleep(100);
            }
        }
        throw new IOException("no answer within " + PATIENCE_SECONDS + " s");
    }

    private void leave() throws IOException {
        Visitor open = visitor;
        visitor = null;
        if (open != null) {
            open.close();
        }
    }

    List<UUID> acknowledged() {
        return acknowledged;
    }

    List<String> refused() {
        return refused;
    }

    /** Commands whose first sending got no answer. */
    int unanswered() {
        return unanswered;
    }
}
