package org.mingjing.court.justice.assignment;

import java.util.List;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.kernel.Term;

/**
 * 案件关联 Why two cases should have one judge.
 *
 * @param like the other case
 * @param ground {@code related}: between the same people; {@code batch}: one of them against several, about the same, filed together
 * @param common the people who are in both
 */
@Term("案件关联")
public record Kinship(CaseCard like, String ground, List<String> common) {
    public Kinship {
        common = List.copyOf(common);
    }
}
