package org.mingjing.court.insight.radar.web;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 雷达导航 */
@Configuration
class RadarNavigation {

    @Bean
    NavigationEntry radarEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 32, "radar.title", "/radar", "warning", Permission.LIMITS_SHEET, actor -> 0);
    }
}
