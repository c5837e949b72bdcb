package org.mingjing.court.office.seals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 用印审批 A use of a seal on its way to the leave; what is agreed to is files with these digests, and no others. */
@Component
public class SealUseRequest implements RequestKind {

    public static final String KIND = "seal-use";

    /** Why a use is void whose files are no longer those asked for: a word, which the page says in full. */
    static final String CHANGED = "changed";

    private final SealUses uses;
    private final Seals seals;
    private final SealedPapers papers;
    private final People people;
    private final SealNews news;
    private final Clock clock;

    SealUseRequest(SealUses uses, Seals seals, SealedPapers papers, People people, SealNews news, Clock clock) {
        this.uses = uses;
        this.seals = seals;
        this.papers = papers;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return UseId.KIND;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.of("copies", "seals.copies", FormField.Kind.DERIVED),
                FormField.of("files", "seals.form.files", FormField.Kind.DERIVED),
                FormField.of("whole", "seals.form.whole", FormField.Kind.DERIVED));
    }

    @Override
    public List<String> brief() {
        return List.of("copies");
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        SealUse use = uses.find(id(subject)).orElse(null);
        if (use == null || !use.own() || !use.requester().equals(actor.id())) {
            return Decision.refused("access.unknown", SealRules.OWN_COURT);
        }
        return use.state() == SealUseState.DRAFT
                ? Decision.granted(use.title())
                : Decision.refused("seals.refused.notDraft", SealRules.USE);
    }

    /** 院印 goes to a leader of the court too. */
    @Override
    public Form complete(SubjectRef subject, Form filled) {
        SealUse use = uses.find(id(subject)).orElseThrow();
        boolean whole = seals.find(use.seal()).orElseThrow().division() == null;
        Map<String, FormValue> values = new LinkedHashMap<>(filled.values());
        values.put("copies", new FormValue.Whole(use.copies()));
        values.put("files", new FormValue.Whole(use.pieces().size()));
        values.put("whole", new FormValue.Whole(whole ? 1 : 0));
        return new Form(values);
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        SealUse use = uses.find(id(subject)).orElseThrow();
        if (use.state() != SealUseState.DRAFT && use.state() != SealUseState.RETURNED) {
            return Decision.refused("seals.refused.notDraft", SealRules.USE);
        }
        return standing(use);
    }

    /** Whether files and seal are as they were when it was asked for. */
    private Decision<String> standing(SealUse use) {
        Seal seal = seals.find(use.seal()).orElseThrow();
        if (!seal.usable(LocalDate.now(clock))) {
            return Decision.refused("seals.refused.unusable", SealRules.USE, seal.name());
        }
        return use.pieces().stream().allMatch(papers::unchanged)
                ? Decision.granted(use.id().value().toString())
                : Decision.refused("seals.refused.changed", SealRules.USE);
    }

    @Override
    public Decision<String> fulfil(Agreed agreed) {
        SealUse use = uses.findToChange(id(agreed.subject())).orElseThrow();
        if (use.state() == SealUseState.VOID) {
            return Decision.refused("seals.refused.changed", SealRules.USE);
        }
        if (use.state() != SealUseState.CIRCULATING) {
            return Decision.refused("seals.refused.notApproved", SealRules.USE);
        }
        return standing(use).map(fine -> {
            SealUse agreedTo =
                    use.agreed(new SealUse.Leave(agreed.lastHolder(), LocalDate.now(clock)), OffsetDateTime.now(clock));
            uses.update(agreedTo);
            news.tell(agreedTo, agreed.lastSigner());
            return fine;
        });
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return actor -> !actor.administers()
                && uses.find(id(subject))
                        .filter(use -> use.court().equals(actor.court()))
                        .isPresent();
    }

    @Override
    public List<String> relations() {
        return List.of("division-head", "leader");
    }

    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        SealUse use = uses.find(id(subject)).orElseThrow();
        DivisionId division = use.division();
        List<PersonId> leaders = division == null ? List.of() : others(people.leaders(division), use);
        List<PersonId> all = others(people.holders(use.court(), Role.COURT_LEADER), use);
        List<PersonId> heads = division == null ? List.of() : others(people.chiefs(division), use);
        List<PersonId> above = leaders.isEmpty() ? all : leaders;
        return switch (relation) {
            case "division-head" -> heads.isEmpty() ? above : heads;
            case "leader" -> above;
            default -> List.of();
        };
    }

    private static List<PersonId> others(List<PersonId> some, SealUse use) {
        return some.stream().filter(one -> !one.equals(use.requester())).toList();
    }

    @Override
    public String link(SubjectRef subject) {
        return id(subject).link();
    }

    static UseId id(SubjectRef subject) {
        return new UseId(UUID.fromString(subject.id()));
    }
}
