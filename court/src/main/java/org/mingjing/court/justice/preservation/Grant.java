package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;

/**
 * 准许保全 What is granted as it stands after the reviews (民诉解释 171).
 *
 * @param most what may be preserved; null where it is not about money
 */
record Grant(LocalDate on, @Nullable Money most) {

    /** Empty: refused, or revoked. What is revoked does not come back; a refusal that is revoked or changed becomes a grant. */
    static Optional<Grant> of(Petition petition, @Nullable Ruling ruling, List<Review> reviews) {
        if (ruling == null) {
            return Optional.empty();
        }
        Grant grant = ruling.granted() ? new Grant(ruling.on(), ruling.amount()) : null;
        for (Review review : decided(petition, reviews)) {
            LocalDate on = Objects.requireNonNull(review.decidedOn());
            if (review.outcome() == ReviewOutcome.CHANGED) {
                grant = new Grant(grant == null ? on : grant.on(), review.amount());
            } else if (review.outcome() == ReviewOutcome.REVOKED && grant != null) {
                return Optional.empty();
            } else if (review.outcome() == ReviewOutcome.REVOKED) {
                grant = new Grant(on, petition.amount());
            }
        }
        return Optional.ofNullable(grant);
    }

    /** As they were decided; of one day the applicant's first. */
    private static List<Review> decided(Petition petition, List<Review> reviews) {
        return reviews.stream()
                .filter(review -> review.decidedOn() != null)
                .sorted(Comparator.comparing((Review review) -> Objects.requireNonNull(review.decidedOn()))
                        .thenComparing(review -> !review.party().equals(petition.applicant())))
                .toList();
    }
}
