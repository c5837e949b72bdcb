package org.mingjing.court.foundation.circulation.web;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 流转导航 */
@Configuration
class CirculationNavigation {

    @Bean
    NavigationEntry slipsEntry() {
        return new NavigationEntry(
                NavigationGroup.DESK, 15, "circulation.mine.title", "/requests", "file", null, actor -> 0);
    }

    @Bean
    NavigationEntry handwritingEntry() {
        return new NavigationEntry(
                NavigationGroup.DESK, 82, "circulation.hand.title", "/handwriting", "person", null, actor -> 0);
    }

    @Bean
    NavigationEntry deputiesEntry() {
        return new NavigationEntry(
                NavigationGroup.DESK, 81, "circulation.deputies.title", "/deputies", "person", null, actor -> 0);
    }
}
