package org.mingjing.court;

import java.time.Clock;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 明镜 The platform of one court or many. */
@SpringBootApplication
@EnableScheduling
public class CourtApplication {

    /** The one clock: nothing else in the house asks for the time. */
    @Bean
    Clock clock() {
        return Clock.system(CourtTime.ZONE);
    }
}
