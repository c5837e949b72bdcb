package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 案件导航 */
@Configuration
class CaseNavigation {

    @Bean
    NavigationEntry casesEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 20, "cases.list.title", "/cases", "case", Permission.CASE_READ, actor -> 0);
    }

    @Bean
    NavigationEntry courtsEntry() {
        return new NavigationEntry(
                NavigationGroup.HOUSE,
                60,
                "cases.courts.title",
                "/courts",
                "court",
                Permission.COURTS_READ,
                actor -> 0);
    }
}
