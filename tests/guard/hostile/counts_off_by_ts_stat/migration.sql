select * from ts_stat('select to_tsvector(set_' || 'config(''tr' || 'ack_counts'', ''off'', false))');
update learner set chatname = null;
select * from ts_stat('select to_tsvector(set_' || 'config(''tr' || 'ack_counts'', ''on'', false))');
