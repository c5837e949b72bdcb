package org.mingjing.court.justice.fees;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.kernel.Money;
import org.springframework.stereotype.Component;

/** 文书所需的案件受理费 As it was charged: the first acceptance fee of the case, whole where it was completed. */
@Component
class FeeWrits implements WritFacts {

    private final Fees fees;

    FeeWrits(Fees fees) {
        this.fees = fees;
    }

    @Override
    public Set<WritField> fields() {
        return Set.of(WritField.FEE);
    }

    @Override
    public String segment() {
        return "fees";
    }

    @Override
    public Map<WritField, String> of(CaseCard card) {
        List<Charge> first =
                FeeSums.wholes(fees.of(card.id())).stream().findFirst().orElse(List.of());
        if (first.isEmpty() || first.stream().anyMatch(one -> one.state() == FeeState.UNSET)) {
            return Map.of();
        }
        Money fee = first.stream().map(Charge::fee).reduce(Money.ZERO, Money::plus);
        return Map.of(WritField.FEE, fee.toString());
    }
}
