package org.mingjing.court.office.exchange;

import java.util.HashSet;
import java.util.List;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 接收范围 To other divisions of the court by everybody, to other courts by the office; somebody has to be there who receives it. */
@Component
class SentTo {

    private static final int MOST_RECIPIENTS = 50;

    private final Courts courts;
    private final ParcelNews news;

    SentTo(Courts courts, ParcelNews news) {
        this.courts = courts;
        this.news = news;
    }

    /** Granted with nothing. Called inside the command that sends. */
    Decision<String> judge(Actor who, List<ParcelRecipient> all) {
        if (all.isEmpty() || all.size() > MOST_RECIPIENTS || new HashSet<>(all).size() < all.size()) {
            return refused("recipients");
        }
        for (ParcelRecipient to : all) {
            boolean own = to.court().equals(who.court());
            boolean known = to.division() == null
                    ? !own && courts.find(to.court()).isPresent()
                    : own
                            && courts.divisions(to.court()).stream()
                                    .anyMatch(one -> one.id().equals(to.division()));
            if (!known) {
                return refused("recipients");
            }
            if (to.division() != null && to.division().equals(who.division())) {
                return refused("ownDivision");
            }
            if (!own && !Grants.permits(who, Permission.DOCUMENTS_OFFICE)) {
                return refused("officeOnly");
            }
            if (news.holders(to).isEmpty()) {
                return refused("nobody", courts.find(to.court()).orElseThrow().name());
            }
        }
        return Decision.granted("");
    }

    private static Decision<String> refused(String why, Object... arguments) {
        return Decision.refused("exchange.refused." + why, ExchangeRules.SOURCE, arguments);
    }
}
