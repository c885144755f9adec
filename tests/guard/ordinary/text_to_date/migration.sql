alter table t alter born type date using born::date;
