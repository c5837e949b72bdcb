package org.mingjing.court.justice.ledgers;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 台账导航 */
@Configuration
class LedgerNavigation {

    @Bean
    NavigationEntry ledgersEntry() {
        return new NavigationEntry(
                NavigationGroup.HOUSE, 70, "ledgers.title", "/ledgers", "upload", Permission.LEDGER_IMPORT, actor -> 0);
    }
}
