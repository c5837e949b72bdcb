package org.mingjing.court.office.duty;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 值班导航 */
@Configuration
class DutyNavigation {

    @Bean
    NavigationEntry dutyEntry() {
        return new NavigationEntry(NavigationGroup.OFFICE, 78, "duty.title", "/duty", "clock", null, actor -> 0);
    }
}
