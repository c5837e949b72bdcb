package org.mingjing.court.foundation.accounts.web;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.accounts.RoleProposals;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 账户导航 The pages of the administrators in the navigation. */
@Configuration
class AccountNavigation {

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry(
                NavigationGroup.HOUSE,
                800,
                "accounts.people.title",
                "/people",
                "people",
                Permission.PEOPLE_MANAGE,
                actor -> 0);
    }

    @Bean
    NavigationEntry rolesEntry(RoleProposals proposals) {
        return new NavigationEntry(
                NavigationGroup.HOUSE,
                810,
                "accounts.role.title",
                "/roles",
                "check",
                Permission.ROLES_CONFIRM,
                actor -> proposals.count(actor.court()));
    }
}
