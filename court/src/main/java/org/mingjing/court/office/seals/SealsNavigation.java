package org.mingjing.court.office.seals;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 印章导航 */
@Configuration
class SealsNavigation {

    @Bean
    NavigationEntry sealsEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 71, "seals.title", "/seals", "lock", Permission.SEALS, actor -> 0);
    }
}
