package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 变更审判组织 A sole judge's case goes to a panel. Part of a command: call it inside that command's transaction. */
@Component
public class ChangeFormation {

    private final CaseRevision revision;
    private final CaseDiary diary;

    ChangeFormation(CaseRevision revision, CaseDiary diary) {
        this.revision = revision;
        this.diary = diary;
    }

    /** Whether the law allows it is for the caller to say. */
    public Decision<CaseCard> toPanel(CaseCard card, LocalDate on, PersonId by) {
        return revision.next(card, Map.of(COURT_CASE.FORMATION, Formation.PANEL.word()))
                .map(now -> {
                    diary.record(card, new NewEvent("cases.event.toPanel", on, List.of(), by));
                    return now;
                });
    }
}
