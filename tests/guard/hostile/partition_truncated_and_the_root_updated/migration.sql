truncate log_2_a;
update log set line = line;
