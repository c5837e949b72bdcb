package org.mingjing.court.office.followup;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 督办导航 */
@Configuration
class FollowUpNavigation {

    @Bean
    NavigationEntry followUpEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 72, "followup.title", "/followup", "clock", null, actor -> 0);
    }
}
