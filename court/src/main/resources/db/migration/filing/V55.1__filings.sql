-- 立案 What was handed in at the court, from whichever side, until it is a case or is not accepted.
create schema filing;
grant usage on schema filing to ${app};
alter default privileges in schema filing grant select, insert, update on tables to ${app};

create table filing.intake (
    id          uuid primary key,
    court       text not null,
    serial      integer not null,                  -- 收件号 of its year
    year        smallint not null,
    channel     text not null,
    kind        text not null,                     -- law's FilingKind
    state       text not null check (state in ('received', 'told', 'accepted', 'not-accepted')),
    cause       text not null,
    claims      text not null,
    grounds     text not null,
    connection  text not null,                     -- 管辖依据
    amount      bigint check (amount >= 0),        -- 标的额 in fen; null: it claims no property
    stated      text[] not null,                   -- circumstances besides those of the parties
    handed_in   text[] not null,                   -- what came with it
    received_on date not null,                     -- 收到诉状之日
    complete_on date not null,                     -- 收到补正材料之日; the day of reception until then
    due_on      date,                              -- by when to decide; null: it is with the party
    told        integer not null default 0,        -- 补正告知 how often
    told_on     date,
    correct_by  date,                              -- 补正期限
    relay_court text,                              -- 协作法院 at which it was handed in for this one; null: here
    relay_clerk uuid,
    clerk       uuid not null,
    case_id     uuid,
    decided_on  date,
    ground      text,                              -- why it was not accepted; null: it was not put right (登记立案规定 7)
    reasons     text,
    revision    integer not null default 0,
    unique (court, year, serial),
    check ((relay_court is null) = (relay_clerk is null) and relay_court is distinct from court),
    check ((state = 'accepted') = (case_id is not null)),
    check ((state = 'not-accepted') = (reasons is not null)),
    check (ground is null or reasons is not null)
);
create index intake_open on filing.intake (court, due_on, id) where state in ('received', 'told');
create index intake_decided on filing.intake (court, decided_on desc, id desc) where state in ('accepted', 'not-accepted');
create index intake_relayed on filing.intake (relay_court, received_on desc) where relay_court is not null;

create table filing.litigant (
    filing         uuid not null references filing.intake,
    court          text not null,
    no             smallint not null,
    side           text not null,
    organisation   boolean not null,
    name           text not null,
    identity       text not null,                  -- 身份号码; shown in part only
    address        text not null,
    phone          text not null,
    head           text not null,
    representative text not null,
    authorised     boolean not null,
    primary key (filing, no)
);
grant delete on filing.litigant to ${app};

-- 要素 What an elemented complaint tells item by item.
create table filing.element (
    filing uuid not null references filing.intake,
    court  text not null,
    key    text not null,
    words  text not null,
    primary key (filing, key)
);
grant delete on filing.element to ${app};

-- 补正告知 What was told to be missing, each time; never changed.
create table filing.telling (
    filing     uuid not null references filing.intake,
    court      text not null,
    no         integer not null,
    told_on    date not null,
    correct_by date not null,
    told_by    uuid not null,
    defects    jsonb not null,
    primary key (filing, no)
);
revoke update on filing.telling from ${app};

select public.keep_within_courts('filing.intake', 'filing.litigant', 'filing.element', 'filing.telling');
