package org.mingjing.court.justice.preservation;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 保全导航 */
@Configuration
class PreservationNavigation {

    @Bean
    NavigationEntry preservationEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                27,
                "preserve.title",
                "/preservations",
                "lock",
                Permission.PRESERVATION,
                actor -> 0);
    }
}
