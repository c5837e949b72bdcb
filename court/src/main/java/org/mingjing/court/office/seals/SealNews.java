package org.mingjing.court.office.seals;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 用印告知 The one place where the house is told who owes what on a use of a seal; while it goes round, the slip tells. */
@Component
class SealNews {

    private final ApplicationEventPublisher events;
    private final Seals seals;

    SealNews(ApplicationEventPublisher events, Seals seals) {
        this.events = events;
        this.seals = seals;
    }

    void tell(SealUse use, @Nullable PersonId by) {
        List<Owing> owing = switch (use.state()) {
            case DRAFT ->
                List.of(new Owing(
                        use.court(), use.requester(), "seal-draft", "seals.duty.seal-draft", null, null, false));
            case APPROVED -> {
                Seal seal = seals.find(use.seal()).orElseThrow();
                yield Owing.each(
                        use.court(),
                        Stream.of(seal.keeper(), seal.deputy())
                                .flatMap(Stream::ofNullable)
                                .filter(one -> !one.equals(use.requester()))
                                .toList(),
                        "seal-put",
                        "seals.duty.seal-put",
                        null,
                        null);
            }
            default -> List.of();
        };
        events.publishEvent(
                DutiesTold.of(use.id().subject(), use.title(), use.id().link(), by, owing));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
