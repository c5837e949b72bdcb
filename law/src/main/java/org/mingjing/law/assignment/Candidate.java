package org.mingjing.law.assignment;

import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 候选法官 Somebody looked at for a draw, as he stood on its day.
 *
 * @param id by which candidates are put in order; one has no other
 * @param load 工作量 in hundredths of an ordinary case
 * @param received what he received this year, in hundredths
 * @param share percent of a whole part that he takes; 100 for whoever is no leader
 * @param exclusions why he may not be drawn; empty: he may
 */
@Term("候选法官")
public record Candidate(String id, String name, int load, int received, int share, List<Exclusion> exclusions) {
    public Candidate {
        exclusions = List.copyOf(exclusions);
        if (load < 0 || received < 0 || share < 1 || share > 100) {
            throw new IllegalArgumentException("no candidate: " + id);
        }
    }

    public boolean eligible() {
        return exclusions.isEmpty();
    }
}
