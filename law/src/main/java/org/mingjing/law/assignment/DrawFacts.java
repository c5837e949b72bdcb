package org.mingjing.law.assignment;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 分案要素 All that a draw depends on; kept, so that it can be repeated.
 *
 * @param subject what is drawn for: the number of the case
 * @param nonce 随机数, made once for this draw
 */
@Term("分案要素")
public record DrawFacts(String subject, LocalDate on, List<Candidate> candidates, String nonce) {
    /** @throws IllegalArgumentException when two candidates have one id, or the nonce is blank */
    public DrawFacts {
        candidates = List.copyOf(candidates);
        if (nonce.isBlank() || candidates.stream().map(Candidate::id).distinct().count() != candidates.size()) {
            throw new IllegalArgumentException("a draw has a nonce and each candidate once: " + subject);
        }
    }
}
