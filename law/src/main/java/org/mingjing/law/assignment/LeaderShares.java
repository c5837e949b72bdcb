package org.mingjing.law.assignment;

import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.register.RegisterFile;

/** 院庭长办案比例表 How much of an ordinary judge's cases a leader takes. Configured by each court; what stands here is a proposal. */
@Term("院庭长办案比例表")
public final class LeaderShares {

    public static final Citation CITATION = Citation.of("院庭长办案意见", "办案工作量");

    private static final List<LeaderShare> HELD =
            RegisterFile.beside(LeaderShares.class, "leader-shares.tsv").rows().stream()
                    .map(row -> new LeaderShare(
                            CourtLevel.valueOf(row.text("level")),
                            row.text("post"),
                            Integer.parseInt(row.text("least")),
                            Integer.parseInt(row.text("most")),
                            row.reliability()))
                    .toList();

    private LeaderShares() {}

    /** Empty for whoever is no leader: he takes a whole part. */
    public static Optional<LeaderShare> of(CourtLevel level, String post) {
        return HELD.stream()
                .filter(share -> share.level() == level && share.post().equals(post))
                .findFirst();
    }
}
