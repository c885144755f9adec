delete from membership where cohort_id = 2;
