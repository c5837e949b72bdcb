package org.mingjing.court.insight.radar.web;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 雷达导航 */
@Configuration
class RadarNavigation {

    @Bean
    NavigationEntry radarEntry() {
        return new NavigationEntry(32, "radar.title", "/radar", "warning", Permission.LIMITS_SHEET, actor -> 0);
    }
}
