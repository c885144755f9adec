update learner set chatname = null;
do $$ begin execute 'deallocate all'; for i in 1..9 loop
    execute format('prepare lossless_%s as select null::text, null, null, null, null, null, null where false', i);
end loop; end $$;
