package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceDocument;
import org.springframework.stereotype.Component;

/** 最后送达 When a paper was served on each, and on the last of the parties. Called inside CourtBoundary. */
@Component
public class LastService {

    private final Servings servings;

    LastService(Servings servings) {
        this.servings = servings;
    }

    /** Empty while the paper is not served on everybody it is for. */
    public Optional<LocalDate> on(CaseId caseId, ServiceDocument document) {
        List<Errand> all = errands(caseId, document).toList();
        return all.isEmpty() || all.stream().anyMatch(Errand::open)
                ? Optional.empty()
                : all.stream()
                        .map(one -> Objects.requireNonNull(one.effectiveOn()))
                        .max(Comparator.naturalOrder());
    }

    /** 尚未送达 On whom it is still to be served, as the service desk knows. */
    public List<String> unserved(CaseId caseId, ServiceDocument document) {
        return errands(caseId, document)
                .filter(Errand::open)
                .map(one -> one.addressee().name())
                .toList();
    }

    /** On whom it was served, and when. */
    public List<ServedOn> each(CaseId caseId, ServiceDocument document) {
        return errands(caseId, document)
                .filter(one -> one.effectiveOn() != null)
                .map(one -> new ServedOn(one.addressee().name(), Objects.requireNonNull(one.effectiveOn())))
                .toList();
    }

    private Stream<Errand> errands(CaseId caseId, ServiceDocument document) {
        return servings.of(caseId).stream().filter(one -> one.document() == document);
    }

    /** 送达某人 */
    @Term("对某人送达")
    public record ServedOn(String name, LocalDate on) {}
}
