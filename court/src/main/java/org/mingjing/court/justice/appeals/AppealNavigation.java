package org.mingjing.court.justice.appeals;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 上诉导航 */
@Configuration
class AppealNavigation {

    @Bean
    NavigationEntry appealsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 28, "appeals.title", "/appeals", "upload", Permission.APPEAL, actor -> 0);
    }
}
