insert into member values (1, 'Thandi', '2024-02-29');
