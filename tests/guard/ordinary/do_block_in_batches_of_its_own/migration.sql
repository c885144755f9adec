alter table learner add column label text;
do language plpgsql $fill$
declare
    last bigint := 0;
    next bigint;
begin
    <<batches>>
    loop
        select max(id) into next from (select id from learner where id > last order by id limit 2) as batch;
        exit batches when next is null;
        update learner set label = name where id > last and id <= next;
        COMMIT AND CHAIN;
        last := next;
        if last > 1 then
            commit;
        else commit; -- commit
        end if;
    end loop;
    commit;
    commit;
end $fill$;
