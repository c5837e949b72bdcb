package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 公开导航与设置 */
@Configuration
@EnableConfigurationProperties(DisclosureSettings.class)
class DisclosureConfiguration {

    @Bean
    NavigationEntry objectionsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                47,
                "disclosure.objections",
                "/objections",
                "law",
                Permission.OBJECTION_ANSWER,
                actor -> 0);
    }
}
