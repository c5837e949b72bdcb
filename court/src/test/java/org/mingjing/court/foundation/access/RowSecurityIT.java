package org.mingjing.court.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.kernel.CourtId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.UnexpectedRollbackException;

/** 第二道墙 The database itself keeps the courts apart, whatever a query forgets. */
@WithCourt
class RowSecurityIT {

    /** Their rows are asked for by login, across courts, or by an explicit court in every query. */
    private static final List<String> WITHOUT_WALL =
            List.of("people.division", "people.person", "accounts.role_proposal", "audit.entry", "calendar.notice");

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private DSLContext database;

    @Test
    void theApplicationsRoleCannotStepOverTheWall() {
        assertThat(database.fetchValue("select current_user")).isEqualTo("mingjing_app");
        assertThat(database.fetchValue(
                        "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo(false);
        assertThat(database.fetchValue(
                        "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname"
                                + " = current_user"))
                .isEqualTo(0L);
    }

    @Test
    void everyTableWithACourtHasTheWall() {
        List<String> open = database.fetch("""
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'court' and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
              and not (c.relrowsecurity and c.relforcerowsecurity
                       and exists (select 1 from pg_policy p where p.polrelid = c.oid))
            """).into(String.class);
        assertThat(open).containsExactlyInAnyOrderElementsOf(WITHOUT_WALL);
    }

    @Test
    void withoutCourtsNothingIsSeenAndWithOneOnlyItsOwn() {
        add(TestCourt.BASIC, "wall-a");
        add(TestCourt.OTHER_BASIC, "wall-b");
        assertThat(titles()).isEmpty();
        assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), this::titles)).containsExactly("wall-a");
        assertThat(boundary.read(CourtScope.of(TestCourt.OTHER_BASIC), this::titles))
                .containsExactly("wall-b");
        assertThat(boundary.read(new CourtScope(Set.of(), false), this::titles)).isEmpty();
        assertThat(boundary.read(CourtScope.everyCourt(), this::titles)).containsExactly("wall-a", "wall-b");
        assertThat(titles()).as("after the transactions").isEmpty();
    }

    @Test
    void aRowOfAnotherCourtIsNeitherWrittenNorMoved() {
        add(TestCourt.OTHER_BASIC, "move-b");
        assertThatThrownBy(() ->
                        boundary.write(CourtScope.of(TestCourt.BASIC), () -> insert(TestCourt.OTHER_BASIC, "move-x")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(boundary.<Integer>write(
                        CourtScope.of(TestCourt.BASIC),
                        () -> database.execute("update files.document set title = 'moved' where title = 'move-b'")))
                .isZero();
    }

    @Test
    void aBoundaryWithinAnotherGivesTheOuterCourtsBack() {
        List<String> after = boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            insert(TestCourt.BASIC, "nest-a");
            boundary.write(CourtScope.of(TestCourt.OTHER_BASIC), () -> insert(TestCourt.OTHER_BASIC, "nest-b"));
            return database.fetch("select title from files.document where title like 'nest-%'")
                    .into(String.class);
        });
        assertThat(after).containsExactly("nest-a");
        assertThat(database.fetch("select title from files.document"))
                .as("outside of it")
                .isEmpty();
    }

    @Test
    void aBoundaryThatFailsWithinAnotherOpensNothing() {
        add(TestCourt.BASIC, "fail-a");
        add(TestCourt.OTHER_BASIC, "fail-b");
        List<String> seen = new ArrayList<>();
        assertThatThrownBy(() -> boundary.read(CourtScope.of(TestCourt.BASIC), () -> {
                    assertThatThrownBy(() -> boundary.read(CourtScope.of(TestCourt.OTHER_BASIC), () -> {
                                throw new IllegalStateException("within");
                            }))
                            .hasMessage("within");
                    return boundary.read(
                            CourtScope.of(TestCourt.BASIC),
                            () -> seen.addAll(
                                    database.fetch("select title from files.document where title like 'fail-%'")
                                            .into(String.class)));
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(seen).containsExactly("fail-a");
        assertThat(database.fetch("select title from files.document"))
                .as("outside of it")
                .isEmpty();
    }

    private void add(CourtId court, String title) {
        boundary.write(CourtScope.of(court), () -> insert(court, title));
    }

    private int insert(CourtId court, String title) {
        return database.execute(
                "insert into files.document (court, subject_kind, subject_id, title) values (?, 'test', '1', ?)",
                court.value(),
                title);
    }

    private List<String> titles() {
        return database.fetch("select title from files.document where title like 'wall-%' order by title")
                .into(String.class);
    }
}
