select configure('tr' || 'ack_counts', 'off', true);
update learner set chatname = null;
select configure('tr' || 'ack_counts', 'on', true);
