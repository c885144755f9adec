create temporary table scratch as select * from learner;
