create type mood as enum ('a');
alter type mood owner to drift_owner;
create domain age as int;
revoke usage on domain age from public;
grant usage on domain age to drift_reader with grant option;
create type size as (w int);
revoke all on type size from public;
comment on type size is 'how large';
