insert into learner values (1, '2024-05-06'), (2, '2025-03-04'), (3, '2030-01-01');
