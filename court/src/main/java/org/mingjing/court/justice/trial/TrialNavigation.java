package org.mingjing.court.justice.trial;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 审理导航 */
@Configuration
class TrialNavigation {

    @Bean
    NavigationEntry assessorsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                28,
                "trial.assessors.title",
                "/assessors",
                "people",
                Permission.ASSESSORS_MANAGE,
                actor -> 0);
    }
}
