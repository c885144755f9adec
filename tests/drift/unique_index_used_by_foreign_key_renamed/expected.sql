alter index public.cohort_old rename to cohort_new;
