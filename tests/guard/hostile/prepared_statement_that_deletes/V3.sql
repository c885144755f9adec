deallocate all;
prepare lossless_4 as with gone as (delete from learner where id = 2 returning id)
    select pg_current_xact_id(), null, null, null, null, null, 'UTC' from gone;
prepare lossless_5 as select 'cursor', null, null, 0, null where false;
