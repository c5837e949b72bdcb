package org.mingjing.bench.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjing.bench.court.Docket;
import org.mingjing.bench.court.Visitor;

/** 客户端 Sends command after command; one without an answer is sent again under the same key until it is answered. */
final class Client implements Callable<Client> {

    private static final long PATIENCE_SECONDS = 120;

    private final int port;
    private final Errand errand;
    private final Queue<Docket.Entry> work;
    private final AtomicBoolean stop;
    private final AtomicInteger answered;
    private final List<UUID> acknowledged = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private int unanswered;

    Client(int port, Errand errand, Queue<Docket.Entry> work, AtomicBoolean stop, AtomicInteger answered) {
        this.port = port;
        this.errand = errand;
        this.work = work;
        this.stop = stop;
        this.answered = answered;
    }

    /** 一次发送 Sends it once; null: refused. */
    @FunctionalInterface
    interface Sending<R> {
        @Nullable
        R send(Visitor visitor, UUID key) throws IOException;
    }

    @Override
    public Client call() throws IOException, InterruptedException {
        try {
            while (!stopped()) {
                Docket.Entry entry = work.poll();
                if (entry == null) {
                    throw new IOException("no clock left to command");
                }
                errand.run(this, entry);
            }
            return this;
        } finally {
            leave();
        }
    }

    /** Between two commands of one errand too: what is under way then stays so. */
    boolean stopped() {
        return stop.get();
    }

    /** Its answer; null when it was refused. */
    <R> @Nullable R untilAnswered(String login, Docket.Entry entry, Sending<R> sending)
            throws IOException, InterruptedException {
        UUID key = UUID.randomUUID();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean again = false;
        while (System.nanoTime() < end) {
            try {
                Visitor open = visitors.get(login);
                if (open == null) {
                    open = Visitor.entered(port, login, Docket.PASSWORD);
                    visitors.put(login, open);
                }
                R answer = sending.send(open, key);
                if (answer == null) {
                    refused.add(login + " " + entry.clock() + (again ? " on repetition" : " at once"));
                } else {
                    acknowledged.add(key);
                }
                answered.incrementAndGet();
                return answer;
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
        List<Visitor> open = List.copyOf(visitors.values());
        visitors.clear();
        for (Visitor visitor : open) {
            visitor.close();
        }
    }

    Errand errand() {
        return errand;
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
