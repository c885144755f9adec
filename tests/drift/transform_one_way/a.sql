create type ty as (a int);
