do $$
begin
    execute('set tr' || 'ack_counts = off');
    update learner set chatname = null;
    execute('set tr' || 'ack_counts = on');
end $$;
