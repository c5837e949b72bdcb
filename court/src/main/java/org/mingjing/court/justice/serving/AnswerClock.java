package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.limits.NodeClocks;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.serving.ServiceDocument;
import org.springframework.stereotype.Component;

/** 答辩期的起算 Once the copy of the complaint is served on the last defendant, the court has done its part and the answer is due. */
@Component
class AnswerClock {

    private final Servings servings;
    private final NodeClocks nodes;

    AnswerClock(Servings servings, NodeClocks nodes) {
        this.servings = servings;
        this.nodes = nodes;
    }

    void served(CaseCard card, Errand errand, PersonId by) {
        boolean civil = card.category() == CaseCategory.CIVIL || card.category() == CaseCategory.ADMINISTRATIVE;
        if (errand.document() != ServiceDocument.COMPLAINT_COPY
                || !civil
                || !card.status().open()) {
            return;
        }
        List<Errand> copies = servings.of(card.id()).stream()
                .filter(one -> one.document() == ServiceDocument.COMPLAINT_COPY)
                .toList();
        if (copies.stream().noneMatch(Errand::open)) {
            LocalDate last = copies.stream()
                    .map(one -> Objects.requireNonNull(one.effectiveOn()))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            nodes.end(card.id(), "NODE-COPY", last);
            nodes.start(card, "NODE-ANSWER", last, by);
        }
    }
}
