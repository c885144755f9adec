select quietly();
drop function quietly();
