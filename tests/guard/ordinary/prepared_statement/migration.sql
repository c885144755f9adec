prepare fill(int) as update learner set first_name = name where id = $1;
execute fill(1);
execute fill(2);
