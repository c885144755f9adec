create foreign data wrapper w options ("a 'b" 'd', "e
f" 'g=h\');
create server s foreign data wrapper w;
create foreign table f (a int options (x 'z\n', "a b" 'w')) server s options ("o p" 'q\r', z 'a = b');
