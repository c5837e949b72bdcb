-- 速裁 Which cases were sent to a fast-track team, and when and why they left it.
create schema fasttrack;
grant usage on schema fasttrack to ${app};
alter default privileges in schema fasttrack grant select, insert, update on tables to ${app};

create table fasttrack.referral (
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    team        uuid not null,
    referred_on date not null,
    referred_by uuid not null,
    recorded_at timestamptz not null,
    left_on     date,
    left_why    text check (left_why in ('procedure', 'person')),
    left_reason text not null default '',
    left_by     uuid,
    check ((left_on is null) = (left_why is null)),
    check ((left_why = 'person') = (left_by is not null))
);
create unique index referral_open on fasttrack.referral (case_id) where left_on is null;
create index referral_team on fasttrack.referral (court, team) where left_on is null;

select public.keep_within_courts('fasttrack.referral');
