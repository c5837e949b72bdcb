package org.mingjing.court.justice.serving;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 送达导航 */
@Configuration
class ServingNavigation {

    @Bean
    NavigationEntry servingEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 26, "service.title", "/serving", "file", Permission.SERVING, actor -> 0);
    }
}
