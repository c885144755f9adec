insert into member values (1, 'Thandi', 'tax', 'Durban', '2026-01-01');
insert into guest values (2, 'Sipho', 'no tax', '2026-02-01');
