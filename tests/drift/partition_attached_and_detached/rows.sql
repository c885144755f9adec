insert into learner values (1, '2024-05-06'); insert into learner_2025 values (2, '2025-03-04');
