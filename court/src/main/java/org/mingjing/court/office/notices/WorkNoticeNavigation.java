package org.mingjing.court.office.notices;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 工作通知导航 */
@Configuration
class WorkNoticeNavigation {

    @Bean
    NavigationEntry workNoticeEntry() {
        return new NavigationEntry(NavigationGroup.OFFICE, 73, "notices.title", "/notices", "list", null, actor -> 0);
    }
}
