package org.mingjing.court.justice.oversight.web;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 监督导航 */
@Configuration
class OversightNavigation {

    @Bean
    NavigationEntry oversightEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                28,
                "oversight.title",
                "/oversight",
                "case",
                Permission.OVERSIGHT_READ,
                actor -> 0);
    }
}
