package org.mingjing.court.office.stocktake;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 日盘点导航 */
@Configuration
class StocktakeNavigation {

    @Bean
    NavigationEntry stocktakeEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 76, "stocktake.title", "/stocktake", "sheet", null, actor -> 0);
    }
}
