package org.mingjing.court.justice.assignment;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 分案导航 */
@Configuration
class AssignmentNavigation {

    @Bean
    NavigationEntry assignmentEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                17,
                "assignment.title",
                "/assignment",
                "people",
                Permission.CASE_DRAW,
                actor -> 0);
    }

    @Bean
    NavigationEntry designationsEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                18,
                "assignment.designations",
                "/designations",
                "list",
                Permission.ASSIGNMENT_REVIEW,
                actor -> 0);
    }
}
