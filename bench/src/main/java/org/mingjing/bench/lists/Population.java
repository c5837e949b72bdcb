package org.mingjing.bench.lists;

import java.sql.SQLException;
import org.mingjing.bench.court.Database;

/**
 * 人口 Cases, their judges, open and finished work, made in the database itself. A judge has 300 cases however large the court: more
 * cases mean more judges. Twenty courts; the persons looked at are of the first.
 */
final class Population {

    static final String PASSWORD = "measured-locally-1";
    private static final int CASES_OF_A_JUDGE = 300;

    private Population() {}

    /** @param cases a multiple of 6,000 is rounded down to */
    static void settle(Database database, int cases, int finished) throws SQLException {
        int judges = Math.max(20, cases / CASES_OF_A_JUDGE / 20 * 20);
        database.execute(SCRIPT.replace("$cases", String.valueOf(cases))
                .replace("$judges", String.valueOf(judges))
                .replace("$finished", String.valueOf(finished))
                .replace("$password", "{noop}" + PASSWORD));
    }

    private static final String SCRIPT = """
        set session_replication_role = replica;
        set synchronous_commit = off;
        insert into people.court (code, name, level)
            select '苏98' || lpad(c::text, 2, '0'), '测量市第' || c || '区人民法院', 4 from generate_series(1, 20) c;
        insert into people.division (id, court, name, kind)
            select md5('division' || c || '-' || d)::uuid, '苏98' || lpad(c::text, 2, '0'), '民事审判第' || d || '庭', 'civil'
            from generate_series(1, 20) c, generate_series(0, 9) d;
        insert into people.person (id, court, division, name, staff_no, post)
            select md5('judge' || j)::uuid, '苏98' || lpad((j % 20 + 1)::text, 2, '0'),
                md5('division' || (j % 20 + 1) || '-' || (j / 20 % 10))::uuid, '法官' || j, 'J' || j, 'judge'
            from generate_series(0, $judges - 1) j;
        insert into people.person (id, court, name, staff_no, post)
            values (md5('manager')::uuid, '苏9801', '审管', 'M1', 'judge');
        insert into people.role_held (person, role, since) select id, 'JUDGE', '2016-01-01' from people.person where staff_no like 'J%';
        insert into people.role_held (person, role, since) values (md5('manager')::uuid, 'ADJUDICATION_MANAGEMENT', '2016-01-01');
        insert into accounts.account (person, login, password_hash, password_changed_at)
            values (md5('judge0')::uuid, 'judge', '$password', now()), (md5('manager')::uuid, 'manager', '$password', now());
        insert into cases.court_case (id, court, number, number_year, type_word, serial, category, procedure, cause_edition, cause,
                title, formation, status, filed_on, concluded_on, conclusion, division, handling_judge, due_on, clock)
            select md5('case' || n)::uuid, '苏98' || lpad((n % 20 + 1)::text, 2, '0'),
                '（' || extract(year from filed) || '）苏98' || lpad((n % 20 + 1)::text, 2, '0') || '民初' || (n / 20 + 1) || '号',
                extract(year from filed), '民初', n / 20 + 1, 'CIVIL', 'ORDINARY', null, '民间借贷纠纷',
                '原告' || n || '与被告' || n || '民间借贷纠纷', 'sole',
                case when filed > date '2026-05-01' then 'in-trial' else 'archived' end, filed,
                case when filed > date '2026-05-01' then null else filed + 150 end,
                case when filed > date '2026-05-01' then null else 'judgment' end,
                md5('division' || (j % 20 + 1) || '-' || (j / 20 % 10))::uuid, md5('judge' || j)::uuid, filed + 184,
                case when filed > date '2026-05-01' then 'running' else 'met' end
            from (select n, n % 20 + 20 * (n / 20 % ($judges / 20)) as j, date '2017-01-01' + (n::bigint * 7919 % 3610)::int as filed
                from generate_series(0, $cases - 1) n) made;
        insert into cases.relation (court, case_id, person, relation, since)
            select court, id, handling_judge, 'handling-judge', filed_on from cases.court_case;
        insert into workbench.item (court, assignee, kind, subject_kind, subject_id, title, reason, due_on, link, explained_at, opened_at)
            select court, handling_judge, 'clock', 'clock', id::text, number || ' ' || title, 'limit.CIV-1-ORD', due_on,
                '/cases/' || id, '/clocks/' || id || '/ledger', filed_on
            from cases.court_case where clock = 'running';
        insert into workbench.finished_item (id, court, assignee, kind, subject_kind, subject_id, title, reason, due_on, link,
                opened_at, finished_at)
            select md5('item' || f)::uuid, '苏98' || lpad((f % $judges % 20 + 1)::text, 2, '0'), md5('judge' || f % $judges)::uuid,
                'clock', 'clock', md5('case' || f), '（2025）苏98民初' || f || '号', 'limit.CIV-1-ORD', date '2026-01-01', '/cases',
                timestamptz '2025-06-01 00:00+08', timestamptz '2026-11-01 00:00+08' - f * interval '1 minute'
            from generate_series(1, $finished) f;
        vacuum analyze;
        """;
}
