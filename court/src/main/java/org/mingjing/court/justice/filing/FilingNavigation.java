package org.mingjing.court.justice.filing;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 立案导航 */
@Configuration
class FilingNavigation {

    @Bean
    NavigationEntry filingsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 15, "filing.title", "/filings", "download", Permission.FILING, actor -> 0);
    }
}
