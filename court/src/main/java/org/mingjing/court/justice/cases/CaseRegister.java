package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.EVENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 案件登记 Takes cases in by the thousand: one statement a table, columns as arrays. Called inside CourtBoundary.write; publishes no
 * event, since whoever brings a thousand cases tells their clocks and work himself.
 */
@Component
public class CaseRegister {

    private static final int BATCH = 2_000;
    private static final String CASES = """
        insert into cases.court_case (id, court, number, number_year, type_word, serial, category, procedure, cause_edition,
            cause, title, formation, status, filed_on, concluded_on, conclusion, division, handling_judge, sealed, custody,
            next_event, next_event_on)
        select * from unnest(?::uuid[], ?::text[], ?::text[], ?::int2[], ?::text[], ?::int4[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::uuid[], ?::uuid[], ?::bool[],
            ?::bool[], ?::text[], ?::date[])\
        """;
    private static final String PARTIES = """
        insert into cases.party (court, case_id, no, role, kind, name)
        select * from unnest(?::text[], ?::uuid[], ?::int2[], ?::text[], ?::text[], ?::text[])\
        """;
    private static final String RELATIONS = """
        insert into cases.relation (court, case_id, person, relation, since, until)
        select * from unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::date[])\
        """;
    private static final String EVENTS = """
        insert into cases.event (court, case_id, kind, occurred_on, recorded_at, recorded_by, detail)
        select * from unnest(?::text[], ?::uuid[], ?::text[], ?::date[], ?::timestamptz[], ?::uuid[], ?::jsonb[])\
        """;

    private final DSLContext database;
    private final Numbering numbering;
    private final Clock clock;
    private final JsonMapper json;

    CaseRegister(DSLContext database, Numbering numbering, Clock clock, JsonMapper json) {
        this.database = database;
        this.numbering = numbering;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Enters them all.
     *
     * @return how many
     * @throws org.springframework.dao.DuplicateKeyException when a number is already known in its court
     */
    public int addAll(List<NewCase> cases) {
        for (int from = 0; from < cases.size(); from += BATCH) {
            add(cases.subList(from, Math.min(from + BATCH, cases.size())));
        }
        return cases.size();
    }

    /** Those of the numbers, in canonical form, that the court already has. */
    public Set<String> numbersKnown(CourtId court, Collection<String> numbers) {
        return database.select(COURT_CASE.NUMBER)
                .from(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.NUMBER.eq(DSL.any(numbers.toArray(String[]::new))))
                .fetchSet(COURT_CASE.NUMBER);
    }

    /** Those of the numbers, in canonical form, whose case an import brought to the court and which is not concluded. */
    public List<CaseCard> openImports(CourtId court, Collection<String> numbers) {
        return database.selectFrom(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.NUMBER.eq(DSL.any(numbers.toArray(String[]::new))))
                .and(COURT_CASE.CONCLUDED_ON.isNull())
                .andExists(DSL.selectOne()
                        .from(EVENT)
                        .where(EVENT.CASE_ID.eq(COURT_CASE.ID))
                        .and(EVENT.KIND.eq("cases.event.imported")))
                .fetch(CaseRows::card);
    }

    private void add(List<NewCase> cases) {
        database.execute(
                CASES,
                column(cases, UUID[]::new, one -> one.id().value()),
                column(cases, String[]::new, one -> one.court().value()),
                column(cases, String[]::new, one -> one.number().toString()),
                column(cases, Short[]::new, one -> (short) one.number().year()),
                column(cases, String[]::new, one -> one.number().typeWord()),
                column(cases, Integer[]::new, one -> one.number().serial()),
                column(cases, String[]::new, one -> one.category().name()),
                column(cases, String[]::new, one -> one.procedure().name()),
                column(cases, String[]::new, CaseRegister::edition),
                column(cases, String[]::new, CaseRegister::cause),
                column(cases, String[]::new, NewCase::title),
                column(cases, String[]::new, CaseRegister::formation),
                column(cases, String[]::new, one -> one.status().word()),
                column(cases, LocalDate[]::new, NewCase::filedOn),
                column(cases, LocalDate[]::new, NewCase::concludedOn),
                column(cases, String[]::new, NewCase::conclusion),
                column(cases, UUID[]::new, CaseRegister::division),
                column(cases, UUID[]::new, CaseRegister::judge),
                column(cases, Boolean[]::new, NewCase::sealed),
                column(cases, Boolean[]::new, NewCase::custody),
                column(cases, String[]::new, NewCase::nextEvent),
                column(cases, LocalDate[]::new, NewCase::nextEventOn));
        addParties(rows(cases, NewCase::parties));
        addRelations(rows(cases, CaseRegister::relations));
        addEvents(rows(cases, NewCase::events));
        cases.stream().collect(Collectors.groupingBy(NewCase::court)).forEach(this::keepFromGivingAgain);
    }

    /** Numbers in use, told to whoever gives the next one; those in another form or of another court are none of his. */
    private void keepFromGivingAgain(CourtId court, List<NewCase> cases) {
        numbering.reach(
                court,
                cases.stream()
                        .map(NewCase::number)
                        .filter(number -> number.court().value().equals(court.value())
                                && number.specialisedWord().isEmpty())
                        .collect(Collectors.toMap(
                                number -> new Numbering.Series(number.typeWord(), number.year()),
                                CaseNumber::serial,
                                Math::max)));
    }

    private void addParties(List<Row<NewParty>> rows) {
        database.execute(
                PARTIES,
                column(rows, String[]::new, row -> row.of().court().value()),
                column(rows, UUID[]::new, row -> row.of().id().value()),
                column(rows, Short[]::new, Row::no),
                column(rows, String[]::new, row -> row.what().role().word()),
                column(rows, String[]::new, row -> row.what().kind().word()),
                column(rows, String[]::new, row -> row.what().name()));
    }

    private void addRelations(List<Row<NewRelation>> rows) {
        database.execute(
                RELATIONS,
                column(rows, String[]::new, row -> row.of().court().value()),
                column(rows, UUID[]::new, row -> row.of().id().value()),
                column(rows, UUID[]::new, row -> row.what().person().value()),
                column(rows, String[]::new, row -> row.what().relation().word()),
                column(rows, LocalDate[]::new, row -> row.what().since()),
                column(rows, LocalDate[]::new, row -> row.what().until()));
    }

    private void addEvents(List<Row<NewEvent>> rows) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.execute(
                EVENTS,
                column(rows, String[]::new, row -> row.of().court().value()),
                column(rows, UUID[]::new, row -> row.of().id().value()),
                column(rows, String[]::new, row -> row.what().kind()),
                column(rows, LocalDate[]::new, row -> row.what().occurredOn()),
                column(rows, OffsetDateTime[]::new, row -> now),
                column(rows, UUID[]::new, CaseRegister::recorder),
                column(
                        rows,
                        JSONB[]::new,
                        row -> JSONB.jsonb(json.writeValueAsString(row.what().detail()))));
    }

    /** 承办法官 stands in the relations too, since the filing, unless told otherwise. */
    private static List<NewRelation> relations(NewCase one) {
        var judge = one.handlingJudge();
        boolean told = one.relations().stream().anyMatch(known -> known.relation() == CaseRelation.HANDLING_JUDGE);
        return judge == null || told
                ? one.relations()
                : Stream.concat(
                                Stream.of(new NewRelation(judge, CaseRelation.HANDLING_JUDGE, one.firstDay(), null)),
                                one.relations().stream())
                        .toList();
    }

    private static @Nullable String edition(NewCase one) {
        var cause = one.cause();
        return cause == null ? null : cause.edition().name();
    }

    private static @Nullable String cause(NewCase one) {
        var cause = one.cause();
        return cause == null ? null : cause.name();
    }

    private static @Nullable String formation(NewCase one) {
        var formation = one.formation();
        return formation == null ? null : formation.word();
    }

    private static @Nullable UUID division(NewCase one) {
        var division = one.division();
        return division == null ? null : division.value();
    }

    private static @Nullable UUID judge(NewCase one) {
        var judge = one.handlingJudge();
        return judge == null ? null : judge.value();
    }

    private static @Nullable UUID recorder(Row<NewEvent> row) {
        var by = row.what().by();
        return by == null ? null : by.value();
    }

    private static <T> List<Row<T>> rows(List<NewCase> cases, Function<NewCase, List<T>> parts) {
        return cases.stream()
                .flatMap(one -> {
                    List<T> all = parts.apply(one);
                    return Stream.iterate(0, no -> no < all.size(), no -> no + 1)
                            .map(no -> new Row<>(one, (short) (no + 1), all.get(no)));
                })
                .toList();
    }

    private static <R, T extends @Nullable Object> Object column(
            List<R> rows, java.util.function.IntFunction<T[]> array, Function<R, ? extends @Nullable T> value) {
        return rows.stream().<@Nullable T>map(value).toArray(array);
    }

    private record Row<T>(NewCase of, Short no, T what) {}
}
