select id from learner_2024 union select id from learner_2025 order by 1
