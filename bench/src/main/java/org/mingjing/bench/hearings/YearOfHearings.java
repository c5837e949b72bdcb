package org.mingjing.bench.hearings;

import java.sql.SQLException;
import org.mingjing.bench.court.Database;

/**
 * 一年庭审 200,000 hearings of one court on 250 days, five times a day in 160 rooms: 333 judges, a panel of three in every fourth room,
 * 300 clerks, four who are called to each, officers in every twentieth room. Nobody is in two places: the tables would not take it.
 */
final class YearOfHearings {

    static final int JUDGES = 333;
    static final int CLERKS = 300;
    static final int OTHERS = 272;
    static final int ROOMS = 160;
    static final int CASES = 2_000;
    static final int LAWYERS = 3_000;

    private YearOfHearings() {}

    static void settle(Database database) throws SQLException {
        database.execute(SCRIPT.replace("$judges", String.valueOf(JUDGES))
                .replace("$clerks", String.valueOf(CLERKS))
                .replace("$others", String.valueOf(OTHERS))
                .replace("$rooms", String.valueOf(ROOMS))
                .replace("$cases", String.valueOf(CASES))
                .replace("$lawyers", String.valueOf(LAWYERS)));
    }

    private static final String SCRIPT = """
        set session_replication_role = replica;
        set synchronous_commit = off;
        insert into people.court (code, name, level) values ('苏9801', '测量市第一区人民法院', 4);
        insert into people.division (id, court, name, kind)
            select md5('division' || d)::uuid, '苏9801', '民事审判第' || d || '庭', 'civil' from generate_series(0, 9) d;
        insert into people.person (id, court, division, name, staff_no, post)
            select md5('judge' || j)::uuid, '苏9801', md5('division' || j % 10)::uuid, '法官' || j, 'J' || j, 'judge'
            from generate_series(0, $judges - 1) j;
        insert into people.person (id, court, division, name, staff_no, post)
            select md5('clerk' || c)::uuid, '苏9801', md5('division' || c % 10)::uuid, '书记员' || c, 'C' || c, 'clerk'
            from generate_series(0, $clerks - 1) c;
        insert into people.person (id, court, name, staff_no, post)
            select md5('other' || o)::uuid, '苏9801', '职员' || o, 'O' || o, 'office' from generate_series(0, $others - 1) o;
        insert into people.role_held (person, role, since)
            select id, case post when 'judge' then 'JUDGE' else 'CLERK' end, '2016-01-01' from people.person where post in ('judge', 'clerk');
        insert into cases.court_case (id, court, number, number_year, type_word, serial, category, procedure, title, status, filed_on,
                division, handling_judge)
            select md5('case' || n)::uuid, '苏9801', '（2026）苏9801民初' || n || '号', 2026, '民初', n, 'CIVIL', 'ORDINARY',
                '原告' || n || '与被告' || n || '民间借贷纠纷', 'in-trial', date '2026-01-05',
                md5('division' || n % $judges % 10)::uuid, md5('judge' || n % $judges)::uuid
            from generate_series(1, $cases) n;
        insert into cases.relation (court, case_id, person, relation, since)
            select court, id, handling_judge, 'handling-judge', filed_on from cases.court_case;
        insert into hearings.courtroom (id, court, name, seats, video, dock, in_use)
            select md5('room' || r)::uuid, '苏9801', '第' || r || '法庭', 40, true, true, true from generate_series(0, $rooms - 1) r;
        insert into hearings.police (court, officers) values ('苏9801', 24);
        create temporary table slot as
            select row_number() over () as n, d, s, r, (array['09:00', '10:30', '13:30', '15:00', '16:30'])[s + 1]::time starts,
                (array['10:15', '11:45', '14:45', '16:15', '17:30'])[s + 1]::time ends,
                date '2026-01-05' + (d / 5 * 7 + d % 5) as day, (s * 67 + d * 31) as turn
            from generate_series(0, 249) d, generate_series(0, 4) s, generate_series(0, $rooms - 1) r;
        insert into hearings.session (id, court, case_id, kind, mode, room, day, starts, ends, police, publicly, waived, gap_excused,
                state, booked_on, booked_by, because)
            select md5('session' || n)::uuid, '苏9801', md5('case' || n % $cases + 1)::uuid, 'HEARING', 'in-court',
                md5('room' || r)::uuid, day, starts, ends, case when r % 20 = 0 then 2 else 0 end, true, false, false,
                'fixed', day - 14, md5('clerk0')::uuid, ''
            from slot;
        insert into hearings.seat (session, court, person, role, day, starts, ends, live)
            select md5('session' || n)::uuid, '苏9801', md5('judge' || (r + turn) % $judges)::uuid, 'judge', day, starts, ends, true
            from slot;
        insert into hearings.seat (session, court, person, role, day, starts, ends, live)
            select md5('session' || n)::uuid, '苏9801', md5('judge' || ($rooms + r / 2 + m + turn) % $judges)::uuid, 'member', day,
                starts, ends, true
            from slot, generate_series(0, 1) m where r % 4 = 0;
        insert into hearings.seat (session, court, person, role, day, starts, ends, live)
            select md5('session' || n)::uuid, '苏9801', md5('clerk' || (r + s * 97 + d * 13) % $clerks)::uuid, 'clerk', day, starts,
                ends, true
            from slot;
        insert into hearings.attendant (session, court, no, kind, name, identity, day, live)
            select md5('session' || n)::uuid, '苏9801', p, case when p <= 2 then 'person' else 'counsel' end,
                case when p <= 2 then '当事人' || n * 2 + p else '律师' || (n * 7 + p * 1301) % $lawyers end, '', day, true
            from slot, generate_series(1, 4) p;
        vacuum analyze;
        """;
}
