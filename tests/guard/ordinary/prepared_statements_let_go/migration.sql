prepare mine as select 1;
deallocate all;
alter table learner add note text;
prepare mine as update learner set note = 'x';
execute mine;
