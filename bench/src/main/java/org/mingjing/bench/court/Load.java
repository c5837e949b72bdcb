package org.mingjing.bench.court;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.bench.Pairs;

/** 负载 Several clients doing the same thing over and over for a while. */
public final class Load {

    private Load() {}

    /** How often a second all clients together get it done. */
    public static double perSecond(List<? extends Pairs.Task> clients, Duration span) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            long start = System.nanoTime();
            long end = start + span.toNanos();
            List<Future<Integer>> counts = new ArrayList<>();
            for (Pairs.Task client : clients) {
                counts.add(threads.submit(counted(client, end)));
            }
            long done = 0;
            for (Future<Integer> count : counts) {
                done += count.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        }
    }

    private static Callable<Integer> counted(Pairs.Task client, long end) {
        return () -> {
            int done = 0;
            while (System.nanoTime() < end) {
                client.run();
                done++;
            }
            return done;
        };
    }

    /** The middle of the times, in milliseconds, that it takes one client. */
    public static double median(Pairs.Task task, int times) throws Exception {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            task.run();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        return Pairs.middle(taken);
    }
}
