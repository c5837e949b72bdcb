package org.mingjing.court.justice.fasttrack;

import java.util.Set;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 速裁导航 */
@Configuration
class FastTrackNavigation {

    @Bean
    NavigationEntry fastTrackEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                19,
                "fasttrack.title",
                "/fast-track",
                "clock",
                actor -> 0,
                Set.of(Permission.CASE_DRAW, Permission.HEARING_BOOK));
    }
}
