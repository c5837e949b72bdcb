package org.mingjing.court.foundation.access;

import static org.mingjing.court.foundation.access.Permission.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;

/** 授权表 What each role may do. Nothing stands here, nothing is allowed. */
public final class Grants {

    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Role.JUDGE,
                    EnumSet.of(
                            QUERY_CODE,
                            CASE_READ,
                            CASE_EXPORT,
                            CLOCK_RECORD,
                            HEARING_BOOK,
                            CASE_WITHHOLD,
                            CASE_MARK,
                            DELIBERATE,
                            SERVING,
                            EVIDENCE,
                            EVIDENCE_RULE,
                            PRESERVATION,
                            PRESERVATION_RULE,
                            FEES,
                            WRIT,
                            WRIT_ISSUE,
                            APPEAL,
                            DOCUMENTS,
                            MEETINGS,
                            SEALS)),
            Map.entry(
                    Role.ASSISTANT,
                    EnumSet.of(
                            QUERY_CODE,
                            CASE_READ,
                            CLOCK_RECORD,
                            HEARING_BOOK,
                            SERVING,
                            FEES,
                            EVIDENCE,
                            PRESERVATION,
                            WRIT,
                            APPEAL,
                            DOCUMENTS,
                            MEETINGS,
                            SEALS)),
            Map.entry(
                    Role.CLERK,
                    EnumSet.of(
                            QUERY_CODE,
                            CASE_READ,
                            CLOCK_RECORD,
                            HEARING_BOOK,
                            DELIBERATE,
                            SERVING,
                            FEES,
                            EVIDENCE,
                            PRESERVATION,
                            WRIT,
                            APPEAL,
                            DOCUMENTS,
                            MEETINGS,
                            SEALS)),
            Map.entry(
                    Role.CHIEF_JUDGE,
                    EnumSet.of(
                            QUERY_CODE,
                            OBJECTION_ANSWER,
                            GRIEVANCE_ANSWER,
                            GRIEVANCE_READ,
                            CASE_READ,
                            CASE_EXPORT,
                            CLOCK_RECORD,
                            HEARING_BOOK,
                            CASE_ASSIGN,
                            ASSIGNMENT_REVIEW,
                            CASE_WITHHOLD,
                            PANEL_FIX,
                            DELIBERATE,
                            SERVING,
                            FEES,
                            FEES_REFUND,
                            EVIDENCE,
                            EVIDENCE_RULE,
                            PRESERVATION,
                            PRESERVATION_RULE,
                            WRIT,
                            WRIT_ISSUE,
                            APPEAL,
                            CASE_MARK,
                            CASE_OVERSEE,
                            OVERSIGHT_READ,
                            LIMITS_SHEET,
                            DOCUMENTS,
                            MEETINGS,
                            SEALS)),
            Map.entry(
                    Role.COURT_LEADER,
                    EnumSet.of(
                            OBJECTION_ANSWER,
                            GRIEVANCE_ANSWER,
                            GRIEVANCE_READ,
                            CASE_READ,
                            CASE_EXPORT,
                            ASSIGNMENT_REVIEW,
                            CASE_WITHHOLD,
                            PANEL_FIX,
                            DELIBERATE,
                            WRIT,
                            WRIT_ISSUE,
                            ASSESSORS_MANAGE,
                            FEES_REFUND,
                            FEES_REVIEW,
                            CASE_MARK,
                            CASE_OVERSEE,
                            OVERSIGHT_READ,
                            LIMITS_SHEET,
                            COURTS_READ,
                            DOCUMENTS,
                            MEETINGS,
                            NOTICES,
                            STOCKTAKE,
                            STOCKTAKE_REMARK,
                            SEALS)),
            Map.entry(
                    Role.ADJUDICATION_MANAGEMENT,
                    EnumSet.of(
                            OBJECTION_ANSWER,
                            GRIEVANCE_READ,
                            CASE_READ,
                            CASE_EXPORT,
                            CLOCK_RECORD,
                            HEARING_BOOK,
                            COURTROOMS,
                            CASE_ASSIGN,
                            CASE_DRAW,
                            ASSIGNMENT_REVIEW,
                            ASSIGNMENT_RULES,
                            ASSESSORS_MANAGE,
                            FEES,
                            FEES_REFUND,
                            FEE_RATES,
                            LIMITS_SHEET,
                            OVERSIGHT_READ,
                            LEDGER_IMPORT,
                            CALENDAR_PROPOSE,
                            CALENDAR_CONFIRM,
                            COURTS_READ,
                            DOCUMENTS,
                            MEETINGS,
                            SEALS)),
            Map.entry(
                    Role.FILING_CLERK,
                    EnumSet.of(
                            QUERY_CODE,
                            CASE_READ,
                            CASE_ASSIGN,
                            CASE_DRAW,
                            FILING,
                            SERVING,
                            FEES,
                            EVIDENCE,
                            PRESERVATION,
                            APPEAL,
                            DOCUMENTS,
                            MEETINGS,
                            SEALS)),
            Map.entry(
                    Role.ENFORCEMENT_OFFICER,
                    EnumSet.of(CASE_READ, CLOCK_RECORD, PRESERVATION, DOCUMENTS, MEETINGS, SEALS)),
            Map.entry(
                    Role.OFFICE_STAFF,
                    EnumSet.of(
                            COURTROOMS,
                            DOCUMENTS,
                            DOCUMENTS_OFFICE,
                            FOLLOWUP,
                            NOTICES,
                            STOCKTAKE,
                            MEETINGS,
                            MEETINGS_OFFICE,
                            SEALS,
                            SEALS_OFFICE,
                            ATTENDANCE,
                            DUTY_ROSTER,
                            VEHICLES)),
            Map.entry(
                    Role.STATISTICIAN,
                    EnumSet.of(CASE_READ, CASE_EXPORT, LIMITS_SHEET, LEDGER_IMPORT, COURTS_READ, MEETINGS)),
            Map.entry(Role.SYSTEM_ADMINISTRATOR, EnumSet.of(PEOPLE_MANAGE, CALENDAR_PROPOSE, FEE_RATES, ROUTES_MANAGE)),
            Map.entry(Role.SECURITY_ADMINISTRATOR, EnumSet.of(CALENDAR_CONFIRM, ROLES_CONFIRM, ROUTES_MANAGE)),
            Map.entry(Role.SERVICE_TERMINAL, EnumSet.of(TERMINAL)),
            Map.entry(Role.AUDIT_ADMINISTRATOR, EnumSet.of(AUDIT_READ))));

    private Grants() {}

    public static boolean permits(Actor actor, Permission permission) {
        return actor.roles().stream().anyMatch(role -> permits(role, permission));
    }

    public static boolean permits(Role role, Permission permission) {
        return TABLE.getOrDefault(role, Set.of()).contains(permission);
    }
}
