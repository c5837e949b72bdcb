package org.mingjing.court.foundation.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

class MidnightRoundsTest {

    @Test
    void oneThatFailsStopsNoOther() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(2);
        DailyRound failing = () -> {
            throw new IllegalStateException("out of order");
        };
        DailyRound sound = () -> {
            gone.countDown();
            return 1;
        };
        try (SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler()) {
            new MidnightRounds(List.of(sound, failing, sound), scheduler).begin();
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
