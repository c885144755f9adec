select configure('tr' || 'ack_counts', 'off', false);
update learner set chatname = null;
select configure('tr' || 'ack_counts', 'on', false);
