create type ty as (a int);
create transform for ty language sql (from sql with function varchar_support(internal));
