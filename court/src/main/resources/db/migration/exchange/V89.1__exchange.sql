-- 资料交换 Parcels from one division or court to others with a receipt of each, and packages of official documents that came in.
create schema exchange;
grant usage on schema exchange to ${app};
alter default privileges in schema exchange grant select, insert, update on tables to ${app};

create table exchange.parcel (
    id          uuid primary key,
    court       text not null,                     -- whose sender it is
    year        smallint not null,
    serial      integer not null,                  -- 交换号 of its year
    sender      uuid not null,
    division    uuid,                              -- the sender's, as it was
    title       text not null,
    note        text not null,
    sent_at     timestamptz not null,
    document    uuid,                              -- 公文 the official document it carries
    document_no text,
    packed      bytea,                             -- its package
    packed_sha  text,
    courts      text[] not null,                   -- the other courts it goes to
    revision    integer not null default 0,
    unique (court, year, serial),
    check ((document is null) = (packed is null) and (document is null) = (packed_sha is null)
        and (document is null) = (document_no is null))
);
create index parcel_sent on exchange.parcel (court, sent_at desc, id desc);

create table exchange.delivery (                   -- 送达 to one division of the court, or to one other court
    id       uuid primary key,
    parcel   uuid not null references exchange.parcel,
    court    text not null,                        -- of the sender
    to_court text not null,
    division uuid,                                 -- null: the court
    due_on   date not null,                        -- by when it ought to be received
    state    text not null check (state in ('sent', 'received', 'returned', 'withdrawn')),
    at       timestamptz,                          -- received, returned or withdrawn
    person   uuid,
    note     text not null,                        -- what the recipient says
    seen     boolean not null,                     -- the sender has seen that it came back
    unique nulls not distinct (parcel, to_court, division),
    check ((state = 'sent') = (at is null) and (at is null) = (person is null)),
    check (division is null or court = to_court)
);
create index delivery_open on exchange.delivery (to_court, due_on) where state = 'sent';

create table exchange.arrival (                    -- 来件 A package that was brought in or came by a parcel, as it came
    id            uuid primary key,
    court         text not null,
    packed        bytea not null,
    packed_sha    text not null,
    sender        text not null,
    number        text not null,
    title         text not null,
    parcel        uuid,
    brought_at    timestamptz not null,
    brought_by    uuid not null,
    incoming      uuid,                            -- 收文 it was registered as
    registered_at timestamptz,
    registered_by uuid,
    unique (court, packed_sha),
    check ((incoming is null) = (registered_at is null) and (incoming is null) = (registered_by is null))
);
create index arrival_brought on exchange.arrival (court, brought_at desc, id desc);

select public.keep_within_courts('exchange.arrival');
alter table exchange.parcel enable row level security;
alter table exchange.parcel force row level security;
create policy sender_and_recipients on exchange.parcel using ((select current_setting('mingjing.courts', true) = '*')
    or court = any ((select string_to_array(current_setting('mingjing.courts', true), ','))::text[])
    or courts && (select string_to_array(current_setting('mingjing.courts', true), ','))::text[]);
alter table exchange.delivery enable row level security;
alter table exchange.delivery force row level security;
create policy both_courts on exchange.delivery using ((select current_setting('mingjing.courts', true) = '*')
    or court = any ((select string_to_array(current_setting('mingjing.courts', true), ','))::text[])
    or to_court = any ((select string_to_array(current_setting('mingjing.courts', true), ','))::text[]));
