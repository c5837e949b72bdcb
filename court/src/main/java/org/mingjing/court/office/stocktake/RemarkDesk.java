package org.mingjing.court.office.stocktake;

import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSource;
import org.mingjing.court.office.followup.OpenMatter;
import org.mingjing.court.office.followup.SourceKind;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 批示交督办 Once for each remark, by a leader: the division's head leads it, the leader has it in charge. */
@Service
public class RemarkDesk {

    private final Commands commands;
    private final StocktakeRemarks remarks;
    private final StocktakeRules rules;
    private final FollowUps followUps;
    private final DivisionContacts contacts;
    private final StocktakeNews news;

    RemarkDesk(
            Commands commands,
            StocktakeRemarks remarks,
            StocktakeRules rules,
            FollowUps followUps,
            DivisionContacts contacts,
            StocktakeNews news) {
        this.commands = commands;
        this.remarks = remarks;
        this.rules = rules;
        this.followUps = followUps;
        this.contacts = contacts;
        this.news = news;
    }

    /** The granted result is the id of the matter. */
    public Decision<String> follow(FollowRemark command) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            StocktakeRemark remark = remarks.findToChange(command.remark())
                    .filter(one -> one.court().equals(actor.court()))
                    .orElse(null);
            if (remark == null || !Grants.permits(actor, Permission.STOCKTAKE_REMARK)) {
                return refused("notLeader");
            }
            if (remark.matter() != null) {
                return refused("followed");
            }
            return contacts.head(remark.division())
                    .map(head -> followUps.open(matter(command, remark, head)).map(id -> {
                        MatterId matter = new MatterId(UUID.fromString(id));
                        remarks.became(remark.id(), matter);
                        news.remark(remark.followed(matter), actor.id());
                        return id;
                    }))
                    .orElseGet(() -> refused("nobody"));
        });
    }

    private OpenMatter matter(FollowRemark command, StocktakeRemark remark, PersonId head) {
        String text = remark.text();
        boolean fits = text.length() <= FollowUps.LONGEST_TITLE;
        return new OpenMatter(
                command.origin(),
                command.court(),
                new MatterId(command.origin().clientKey()),
                new MatterSource(
                        SourceKind.INSTRUCTION,
                        remark.subject(),
                        remark.day().toString(),
                        StocktakeSheet.link(remark.division(), remark.day())),
                fits ? text : text.substring(0, FollowUps.LONGEST_TITLE - 1) + "…",
                fits ? "" : text,
                head,
                List.of(),
                remark.by(),
                rules.matterDue(command.court(), command.origin().occurredOn()),
                List.of());
    }

    private static Decision<String> refused(String why) {
        return Decision.refused("stocktake.refused." + why, StocktakeRules.SOURCE);
    }
}
