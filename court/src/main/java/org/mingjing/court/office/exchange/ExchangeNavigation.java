package org.mingjing.court.office.exchange;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 资料交换导航 */
@Configuration
class ExchangeNavigation {

    @Bean
    NavigationEntry exchangeEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 73, "exchange.title", "/exchange", "upload", Permission.DOCUMENTS, actor -> 0);
    }
}
