-- 编号 One counter for each series of a court in a year. A number is taken with its row held, so that the next one waits: none is given twice, and one
-- whose use is given up is given again.
create schema numbering;
grant usage on schema numbering to ${app};

create table numbering.counter (
    court  text not null,
    series text not null,                          -- e.g. the type word of a case number
    year   smallint not null,
    last   integer not null check (last >= 0),
    primary key (court, series, year)
);
grant select, insert, update on numbering.counter to ${app};

select public.keep_within_courts('numbering.counter');
