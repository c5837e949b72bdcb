package org.mingjing.court.foundation.access.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;

/** 岗位常用 Which rooms somebody opens on the phone, by his role; the others stay in the navigation. What is not open to him is not shown. */
final class RoomsAtHand {

    private static final Map<Role, List<String>> ROOMS = new EnumMap<>(Map.of(
            Role.COURT_LEADER, List.of("/", "/requests", "/documents", "/meetings", "/oversight"),
            Role.CHIEF_JUDGE, List.of("/", "/requests", "/cases", "/hearings", "/assignment"),
            Role.FILING_CLERK, List.of("/", "/filings", "/fees", "/cases", "/duty"),
            Role.JUDGE, List.of("/", "/cases", "/hearings", "/requests", "/documents"),
            Role.ASSISTANT, List.of("/", "/cases", "/hearings", "/serving", "/documents"),
            Role.CLERK, List.of("/", "/cases", "/hearings", "/serving", "/duty"),
            Role.ENFORCEMENT_OFFICER, List.of("/", "/cases", "/preservations", "/vehicles", "/duty"),
            Role.ADJUDICATION_MANAGEMENT, List.of("/", "/limits", "/radar", "/cases", "/documents"),
            Role.OFFICE_STAFF, List.of("/", "/documents", "/meetings", "/seals", "/duty")));

    private RoomsAtHand() {}

    /** Of the first of his roles that has rooms of its own, in the order in which they weigh. */
    static List<String> of(Actor actor) {
        return List.of(
                        Role.COURT_LEADER,
                        Role.CHIEF_JUDGE,
                        Role.JUDGE,
                        Role.FILING_CLERK,
                        Role.ASSISTANT,
                        Role.CLERK,
                        Role.ENFORCEMENT_OFFICER,
                        Role.ADJUDICATION_MANAGEMENT,
                        Role.OFFICE_STAFF)
                .stream()
                .filter(actor::is)
                .findFirst()
                .map(role -> ROOMS.getOrDefault(role, List.of()))
                .orElse(List.of());
    }
}
