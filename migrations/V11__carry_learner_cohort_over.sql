-- A cohort that stood under a blank name would have nowhere to go; the check on cohort.name stops it here, unchanged.
insert into cohort (name)
select distinct cohort from learner order by cohort;

update learner
   set cohort_id = cohort.id
  from cohort
 where cohort.name = learner.cohort;
