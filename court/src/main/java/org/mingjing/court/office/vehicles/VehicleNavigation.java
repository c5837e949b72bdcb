package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 用车导航 */
@Configuration
class VehicleNavigation {

    @Bean
    NavigationEntry vehiclesEntry() {
        return new NavigationEntry(NavigationGroup.OFFICE, 79, "vehicles.title", "/vehicles", "list", null, actor -> 0);
    }
}
