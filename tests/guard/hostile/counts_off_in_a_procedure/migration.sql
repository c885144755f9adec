call quietly();
drop procedure quietly();
