listen x;
notify x, 'y';
select pg_notify('x', 'z');
