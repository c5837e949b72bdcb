package org.mingjing.court.office.documents;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.documents.CheckedDraft;
import org.mingjing.law.documents.DocumentFault;
import org.mingjing.law.documents.DocumentRules;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.stereotype.Component;

/** 公文审核 What the rules say of a draft. */
@Component
public class DocumentChecks {

    private final Courts courts;
    private final DocumentTeam team;
    private final DocumentWords words;

    DocumentChecks(Courts courts, DocumentTeam team, DocumentWords words) {
        this.courts = courts;
        this.team = team;
        this.words = words;
    }

    public List<DocumentFault> faults(CourtId court, DocumentContent content) {
        return DocumentRules.faults(new CheckedDraft(
                content.kind(),
                content.direction(),
                courts.find(court).orElseThrow().name(),
                content.title().replace("\n", "").replace("\r", ""),
                content.recipients(),
                content.copies(),
                words.own(),
                Stream.concat(
                                content.blocks().stream().map(DocumentContent.TypedBlock::text),
                                content.attachments().stream())
                        .toList(),
                content.matters(),
                content.assigned(),
                content.signer() != null && team.president(court, new PersonId(content.signer())),
                content.urgency() != DocumentUrgency.NONE,
                !content.replyBy().isEmpty()));
    }
}
