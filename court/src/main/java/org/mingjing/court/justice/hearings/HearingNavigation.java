package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 开庭导航 */
@Configuration
class HearingNavigation {

    @Bean
    NavigationEntry hearingsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 22, "hearings.title", "/hearings", "calendar", Permission.CASE_READ, actor -> 0);
    }

    @Bean
    NavigationEntry courtroomsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                85,
                "hearings.rooms.title",
                "/courtrooms",
                "court",
                Permission.COURTROOMS,
                actor -> 0);
    }
}
