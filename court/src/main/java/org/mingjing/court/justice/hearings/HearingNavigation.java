package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 开庭导航 */
@Configuration
class HearingNavigation {

    @Bean
    NavigationEntry hearingsEntry() {
        return new NavigationEntry(22, "hearings.title", "/hearings", "calendar", Permission.CASE_READ, actor -> 0);
    }

    @Bean
    NavigationEntry courtroomsEntry() {
        return new NavigationEntry(
                85, "hearings.rooms.title", "/courtrooms", "court", Permission.COURTROOMS, actor -> 0);
    }
}
