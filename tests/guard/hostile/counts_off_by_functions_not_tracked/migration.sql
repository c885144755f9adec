reset all;
select quietly();
