package org.mingjing.court.justice.appeals;

import java.util.Map;
import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritWords;
import org.mingjing.law.appeal.EffectiveJudgment;
import org.springframework.stereotype.Component;

/** 文书所需的生效日期 Only of what is effective. */
@Component
class EffectWrits implements WritFacts {

    private final CaseDecision decision;
    private final WritWords words;

    EffectWrits(CaseDecision decision, WritWords words) {
        this.decision = decision;
        this.words = words;
    }

    @Override
    public Set<WritField> fields() {
        return Set.of(WritField.EFFECTIVE_ON);
    }

    @Override
    public String segment() {
        return "appeals";
    }

    @Override
    public Map<WritField, String> of(CaseCard card) {
        return CaseDecision.is(card) && decision.effective(card) instanceof EffectiveJudgment.Effective effective
                ? Map.of(WritField.EFFECTIVE_ON, words.day(effective.on()))
                : Map.of();
    }
}
