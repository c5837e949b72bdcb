package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.documents.DocumentFault;
import org.mingjing.law.documents.DocumentRules;
import org.springframework.stereotype.Component;

/** 公文送审签发 A draft on its way to the signature; what is signed is one version, and another version goes round anew. */
@Component
public class OfficialDocumentRequest implements RequestKind {

    public static final String KIND = "official-document";

    private final OutgoingDocuments documents;
    private final DocumentCourse course;
    private final DocumentTeam team;
    private final DocumentSheets sheets;
    private final DocumentChecks checks;
    private final DocumentDesk desk;
    private final DocumentNews news;

    OfficialDocumentRequest(
            OutgoingDocuments documents,
            DocumentCourse course,
            DocumentTeam team,
            DocumentSheets sheets,
            DocumentChecks checks,
            DocumentDesk desk,
            DocumentNews news) {
        this.documents = documents;
        this.course = course;
        this.team = team;
        this.sheets = sheets;
        this.checks = checks;
        this.desk = desk;
        this.news = news;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return OutgoingId.KIND;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.of("version", "documents.form.version", FormField.Kind.DERIVED),
                FormField.of("countersigns", "documents.form.countersigns", FormField.Kind.DERIVED));
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        Outgoing document = documents.find(id(subject)).orElse(null);
        if (document == null
                || !document.court().equals(actor.court())
                || !document.drafter().equals(actor.id())) {
            return Decision.refused("access.unknown", DocumentDesk.OWN_COURT);
        }
        return document.state() == OutgoingState.DRAFT
                ? Decision.granted(document.title())
                : Decision.refused("documents.refused.notDraft", DocumentRules.OUTGOING);
    }

    @Override
    public Form complete(SubjectRef subject, Form filled) {
        Outgoing document = documents.find(id(subject)).orElseThrow();
        DocumentContent content = last(document);
        Map<String, FormValue> values = new LinkedHashMap<>(filled.values());
        values.put("version", new FormValue.Whole(document.latest()));
        values.put("countersigns", new FormValue.Whole(content.countersigners().size()));
        return new Form(values);
    }

    @Override
    public List<String> text(SubjectRef subject, Form form) {
        Outgoing document = documents.find(id(subject)).orElseThrow();
        int version = form.value("version") instanceof FormValue.Whole(long asked) ? (int) asked : document.latest();
        return sheets.lines(document, documents.version(document.id(), version).orElseThrow());
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        Outgoing document = documents.find(id(subject)).orElseThrow();
        if (document.state() != OutgoingState.DRAFT && document.state() != OutgoingState.RETURNED) {
            return Decision.refused("documents.refused.notDraft", DocumentRules.OUTGOING);
        }
        DocumentContent content = last(document);
        if (content.signer() == null) {
            return Decision.refused("documents.refused.noSigner", DocumentRules.SIGNING);
        }
        return checks.faults(document.court(), content).stream()
                .filter(DocumentFault::grave)
                .findFirst()
                .<Decision<String>>map(fault -> Decision.refused(
                        "documents.fault." + fault.code(),
                        fault.citation(),
                        fault.details().toArray()))
                .orElse(Decision.granted(subject.id()));
    }

    /** 签发 Only by whom the draft names, or whoever stands in for him. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Outgoing document = documents.findToChange(id(agreed.subject())).orElseThrow();
        if (document.state() != OutgoingState.CIRCULATING) {
            return Decision.refused("documents.refused.outOfTurn", DocumentRules.SIGNING);
        }
        DocumentContent content = last(document);
        if (!agreed.lastHolder().value().equals(content.signer())) {
            return Decision.refused("documents.refused.signerOnly", DocumentRules.SIGNING);
        }
        if (!(agreed.form().value("version") instanceof FormValue.Whole(long seen)) || seen != document.latest()) {
            return Decision.refused("documents.refused.changedMeanwhile", DocumentRules.SIGN_AGAIN);
        }
        LocalDate on = desk.today();
        var signature = new Outgoing.Signature(document.latest(), on, agreed.lastHolder());
        OutgoingState next = document.no() == null ? OutgoingState.SIGNED : OutgoingState.NUMBERED;
        Outgoing signed = desk.in(document, next, signature, agreed.slip().value());
        documents.update(signed);
        boolean deputised = !agreed.lastHolder().equals(agreed.lastSigner());
        course.record(
                document.id().value(),
                document.court(),
                deputised ? "signed-for" : "signed",
                agreed.lastSigner(),
                deputised ? agreed.lastHolder() : null,
                on,
                Integer.toString(document.latest()));
        news.tell(signed, null);
        return Decision.granted(document.id().value().toString());
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return actor -> !actor.administers()
                && documents
                        .find(id(subject))
                        .filter(one -> one.court().equals(actor.court()))
                        .isPresent();
    }

    @Override
    public List<String> relations() {
        return List.of("division-head", "countersigner", "office", "signer");
    }

    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        Outgoing document = documents.find(id(subject)).orElseThrow();
        DocumentContent content = last(document);
        return switch (relation) {
            case "division-head" -> team.checkers(document);
            case "countersigner" ->
                team.countersigners(
                        document,
                        content.countersigners().stream().map(DivisionId::new).toList());
            case "office" -> team.office(document.court(), document.drafter());
            case "signer" ->
                content.signer() == null ? List.of() : List.of(new PersonId(Objects.requireNonNull(content.signer())));
            default -> List.of();
        };
    }

    @Override
    public String link(SubjectRef subject) {
        return id(subject).link();
    }

    private DocumentContent last(Outgoing document) {
        return documents.version(document.id(), document.latest()).orElseThrow().content();
    }

    static OutgoingId id(SubjectRef subject) {
        return new OutgoingId(UUID.fromString(subject.id()));
    }
}
