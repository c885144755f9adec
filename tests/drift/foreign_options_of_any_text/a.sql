create foreign data wrapper w options ("a 'b" 'c', "d""e" 'x');
create server s foreign data wrapper w;
create foreign table f (a int options (x 'y')) server s options ("o p" 'q''r');
