package org.mingjing.court.office.attendance;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 考勤导航 */
@Configuration
class AttendanceNavigation {

    @Bean
    NavigationEntry leaveEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 80, "attendance.title", "/leave", "person", null, actor -> 0);
    }
}
