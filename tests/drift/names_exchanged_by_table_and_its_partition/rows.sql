insert into base values (1,'x'); refresh materialized view b; insert into a values (5); insert into p values (2); insert into q default values;
