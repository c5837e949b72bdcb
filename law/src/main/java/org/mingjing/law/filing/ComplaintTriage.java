package org.mingjing.law.filing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.triage.TriageFact;
import org.mingjing.law.triage.TriageFacts;
import org.mingjing.law.triage.TriageField;
import org.mingjing.law.triage.TriageStage;

/** 诉状的分流 What a complaint tells of the way in which it should be heard. What it does not tell is not assumed: a person is asked. */
public final class ComplaintTriage {

    /** 人数众多: ten or more (民诉解释 75). */
    private static final int MANY = 10;

    /** 人身关系、财产确权 Causes that are by their name about status or title (民诉法 166(1)); others may be and are asked about. */
    private static final Set<String> STATUS_OR_TITLE = Set.of(
            "离婚纠纷",
            "婚姻无效纠纷",
            "撤销婚姻纠纷",
            "确认亲子关系纠纷",
            "否认亲子关系纠纷",
            "确认收养关系纠纷",
            "解除收养关系纠纷",
            "监护权纠纷",
            "所有权确认纠纷",
            "用益物权确认纠纷",
            "担保物权确认纠纷",
            "共有权确认纠纷",
            "土地承包经营权确认纠纷");

    private static final String DISCLOSURE = "政府信息公开";

    private ComplaintTriage() {}

    /**
     * The facts by which the complaint is sorted.
     *
     * @param told {@link #read} off the complaint and corrected by a person; what follows from the kind of action stands over it
     */
    public static TriageFacts facts(
            Complaint complaint, CourtCode court, LocalDate filedOn, Map<TriageFact, Boolean> told) {
        Map<TriageFact, Boolean> known = new EnumMap<>(TriageFact.class);
        known.putAll(told);
        known.putAll(following(complaint.kind()));
        return new TriageFacts(
                field(complaint.kind()),
                TriageStage.FIRST,
                CourtLevel.of(court),
                court.province().map(String::valueOf).orElse(""),
                filedOn,
                complaint.amount(),
                known);
    }

    /** 由诉的种类决定 What the kind of action settles and nobody is asked. Only a public prosecution knows the expedited procedure. */
    public static Map<TriageFact, Boolean> following(FilingKind kind) {
        return switch (kind) {
            case ADMINISTRATIVE -> Map.of();
            case PRIVATE_PROSECUTION -> Map.of(TriageFact.UNSUITED_TO_EXPEDITED, true);
            case CIVIL, THIRD_PARTY_REVOCATION, ENFORCEMENT_OBJECTION ->
                Map.of(
                        TriageFact.REVOCATION_SUIT,
                        kind == FilingKind.THIRD_PARTY_REVOCATION,
                        TriageFact.ENFORCEMENT_OBJECTION_SUIT,
                        kind == FilingKind.ENFORCEMENT_OBJECTION);
        };
    }

    /** 诉状载明 What can be read off the complaint itself; a person may know better. */
    public static Map<TriageFact, Boolean> read(Complaint complaint) {
        Map<TriageFact, Boolean> read = new EnumMap<>(TriageFact.class);
        if (field(complaint.kind()) == TriageField.CIVIL) {
            read.put(TriageFact.MANY_PARTIES, many(complaint));
            read.put(TriageFact.COUNTERCLAIM, false); // nobody has been served yet who could bring one
            if (complaint.amount() == null && !complaint.claims().isBlank()) { // nothing claimed yet tells nothing
                read.put(TriageFact.MONEY_ONLY, false);
            }
            if (STATUS_OR_TITLE.contains(complaint.cause())) {
                read.put(TriageFact.STATUS_OR_TITLE, true);
            }
        }
        if (complaint.kind() == FilingKind.ADMINISTRATIVE && complaint.cause().equals(DISCLOSURE)) {
            read.put(TriageFact.INFORMATION_DISCLOSURE, true);
        }
        return read;
    }

    private static boolean many(Complaint complaint) {
        return Stream.of(Side.CLAIMANT, Side.OPPONENT)
                .anyMatch(side -> complaint.on(side).count() >= MANY);
    }

    private static TriageField field(FilingKind kind) {
        return switch (kind) {
            case CIVIL, THIRD_PARTY_REVOCATION, ENFORCEMENT_OBJECTION -> TriageField.CIVIL;
            case ADMINISTRATIVE -> TriageField.ADMINISTRATIVE;
            case PRIVATE_PROSECUTION -> TriageField.CRIMINAL;
        };
    }
}
