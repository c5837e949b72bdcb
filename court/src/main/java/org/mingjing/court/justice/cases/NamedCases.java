package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.NAMED_CASE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 所指案件簿 The cases that were asked for by their number, whether they exist or not. Called inside CourtBoundary, but for naming. */
@Component
public class NamedCases {

    private final DSLContext database;
    private final Commands commands;
    private final Cases cases;

    NamedCases(DSLContext database, Commands commands, Cases cases) {
        this.database = database;
        this.commands = commands;
        this.cases = cases;
    }

    /** Granted with the id of the named case, the same whenever this person names it again. */
    public Decision<String> name(NameCase command) {
        UUID id = UUID.fromString(command.subject().id());
        return commands.perform(command, () -> {
            database.insertInto(NAMED_CASE)
                    .set(NAMED_CASE.ID, id)
                    .set(NAMED_CASE.COURT, command.court().value())
                    .set(NAMED_CASE.PERSON, command.origin().who().id().value())
                    .set(NAMED_CASE.NUMBER, command.number().ofCase().toString())
                    .onConflictDoNothing()
                    .execute();
            return Decision.granted(id.toString());
        });
    }

    public Optional<NamedCase> find(NamedCaseId id) {
        return database.selectFrom(NAMED_CASE)
                .where(NAMED_CASE.ID.eq(id.value()))
                .fetchOptional(row ->
                        new NamedCase(id, new CourtId(row.getCourt()), new PersonId(row.getPerson()), row.getNumber()));
    }

    /** Under which the case was named, by whoever did. */
    List<NamedCaseId> idsOf(CaseCard card) {
        return database.select(NAMED_CASE.ID)
                .from(NAMED_CASE)
                .where(NAMED_CASE.COURT.eq(card.court().value()))
                .and(NAMED_CASE.NUMBER.eq(card.number()))
                .fetch(row -> new NamedCaseId(row.value1()));
    }

    /** The case itself, if there is one; says nothing about who may see it. */
    public Optional<CaseCard> caseOf(NamedCase named) {
        return cases.find(named.court(), named.number());
    }

    /**
     * 承办部门 Of the case, or where there is none, of its neighbour in the register: who signs must not tell whether there is
     * such a case. Null: that case is of no division, or there is no case at all.
     */
    @Nullable
    DivisionId division(NamedCase named) {
        Record1<UUID> nearest = Stream.of(
                        neighbour(named, COURT_CASE.NUMBER.ge(named.number()), COURT_CASE.NUMBER.asc()),
                        neighbour(named, COURT_CASE.NUMBER.lt(named.number()), COURT_CASE.NUMBER.desc()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        UUID division = nearest == null ? null : nearest.value1();
        return division == null ? null : new DivisionId(division);
    }

    private Optional<Record1<UUID>> neighbour(NamedCase named, Condition side, SortField<String> nearest) {
        return database.select(COURT_CASE.DIVISION)
                .from(COURT_CASE)
                .where(COURT_CASE.COURT.eq(named.court().value()))
                .and(side)
                .orderBy(nearest)
                .limit(1)
                .fetchOptional();
    }
}
