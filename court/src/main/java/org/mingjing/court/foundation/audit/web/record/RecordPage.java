package org.mingjing.court.foundation.audit.web.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditEntry;
import org.mingjing.court.foundation.audit.AuditQuery;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.NavigationGroup;
import org.mingjing.court.ui.components.pager.Pager;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审计记录 By person, subject and day, newest first; read, never edited. */
@Controller
class RecordPage {

    private static final int PAGE = 50;
    private static final PersonId NOBODY = new PersonId(new java.util.UUID(0, 0));

    private final AuditTrail trail;
    private final People people;

    RecordPage(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    @Bean
    static NavigationEntry auditEntry() {
        return new NavigationEntry(
                NavigationGroup.HOUSE, 900, "audit.title", "/audit", "audit", Permission.AUDIT_READ, actor -> 0);
    }

    @Allowed(Permission.AUDIT_READ)
    @GetMapping("/audit")
    String show(
            Actor actor,
            Frame frame,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam @Nullable Long before,
            Model model) {
        PersonId person =
                who.isBlank() ? null : find(actor, who.strip()).map(Person::id).orElse(NOBODY);
        String about = subject.isBlank() ? null : subject.strip();
        List<AuditEntry> found = trail.find(new AuditQuery(actor.court(), person, about, day, before), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        String same = "/audit?who=" + encode(who) + "&subject=" + encode(subject) + "&day=" + (day == null ? "" : day);
        String next = found.size() > PAGE ? same + "&before=" + shown.getLast().id() : null;
        model.addAttribute("frame", frame)
                .addAttribute("who", who)
                .addAttribute("subject", subject)
                .addAttribute("day", day)
                .addAttribute("entries", shown)
                .addAttribute(
                        "names",
                        people.names(shown.stream()
                                .map(AuditEntry::actor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .addAttribute("pager", new Pager(before == null ? null : same, next, shown.size(), -1));
        return "foundation/audit/web/record/record";
    }

    /** By staff number or full name. */
    private Optional<Person> find(Actor actor, String who) {
        return people.search(actor.court(), Optional.empty(), who, Optional.empty(), 50).stream()
                .filter(person ->
                        person.name().equals(who) || person.staffNumber().equals(who))
                .findFirst();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
