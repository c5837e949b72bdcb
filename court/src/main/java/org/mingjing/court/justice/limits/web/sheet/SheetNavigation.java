package org.mingjing.court.justice.limits.web.sheet;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 审限表导航 */
@Configuration
class SheetNavigation {

    @Bean
    NavigationEntry limitsSheetEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 30, "sheet.title", "/limits", "sheet", Permission.LIMITS_SHEET, actor -> 0);
    }
}
