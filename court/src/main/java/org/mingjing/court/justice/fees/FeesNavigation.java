package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 费用导航 */
@Configuration
class FeesNavigation {

    @Bean
    NavigationEntry feesEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES, 28, "fee.title", "/fees", "file", Permission.FEES, actor -> 0);
    }

    @Bean
    NavigationEntry feeRatesEntry() {
        return new NavigationEntry(
                NavigationGroup.CASES,
                63,
                "fee.rate.title",
                "/fee-rates",
                "settings",
                Permission.FEE_RATES,
                actor -> 0);
    }
}
